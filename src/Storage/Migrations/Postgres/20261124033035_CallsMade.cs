using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tutorship.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CallsMade : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "CalledAt",
                table: "Outbox",
                type: "timestamp with time zone",
                nullable: true);

            // Rows that were claimed and not known to be unsent: an older program kept no note of the call itself.
            migrationBuilder.Sql(
                """UPDATE "Outbox" SET "CalledAt" = "FirstClaimedAt" WHERE "State" IN ('Pending', 'Claimed') AND "FirstClaimedAt" IS NOT NULL""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "CalledAt",
                table: "Outbox");
        }
    }
}
