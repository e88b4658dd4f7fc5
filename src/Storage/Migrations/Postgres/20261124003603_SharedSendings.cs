using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tutorship.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SharedSendings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Batch",
                table: "Outbox",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ToldIn",
                table: "Outbox",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_SchoolId_Batch",
                table: "Outbox",
                columns: new[] { "SchoolId", "Batch" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Outbox_SchoolId_Batch",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Batch",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "ToldIn",
                table: "Outbox");
        }
    }
}
