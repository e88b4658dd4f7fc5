using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tutorship.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CaseloadIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Entries_SchoolId_StudentId_On",
                table: "Entries");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_Of_Student",
                table: "Entries",
                columns: new[] { "SchoolId", "StudentId", "On", "VoidedAt", "Id", "Kind", "AuthorId", "Strategies", "Mode", "Companions", "ReportedOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Entries_Of_Student",
                table: "Entries");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_SchoolId_StudentId_On",
                table: "Entries",
                columns: new[] { "SchoolId", "StudentId", "On" });
        }
    }
}
