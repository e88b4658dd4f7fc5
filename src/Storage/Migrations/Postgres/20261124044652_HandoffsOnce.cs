using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tutorship.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class HandoffsOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Audit_SchoolId_Subject_Action",
                table: "Audit",
                columns: new[] { "SchoolId", "Subject", "Action" },
                unique: true,
                filter: "\"Action\" IN ('handoff_raised', 'handoff_taken')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Audit_SchoolId_Subject_Action",
                table: "Audit");
        }
    }
}
