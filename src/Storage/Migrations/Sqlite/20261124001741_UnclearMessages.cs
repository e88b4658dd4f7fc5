using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tutorship.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UnclearMessages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "UsageShownAt",
                table: "Conversations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Unclear",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SchoolId = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Unclear", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Unclear_SchoolId_Day",
                table: "Unclear",
                columns: new[] { "SchoolId", "Day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Unclear");

            migrationBuilder.DropColumn(
                name: "UsageShownAt",
                table: "Conversations");
        }
    }
}
