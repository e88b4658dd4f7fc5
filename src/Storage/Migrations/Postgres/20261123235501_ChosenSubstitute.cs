using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tutorship.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ChosenSubstitute : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ChosenSubstituteId",
                table: "Leaves",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ChosenSubstituteId",
                table: "Leaves");
        }
    }
}
