using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace Tutorship.Storage;

/// <summary>What makes forgetting the school impossible: every row is read, stamped and saved for one school only.</summary>
internal static class SchoolBoundary
{
    public const string Column = nameof(StudentRow.SchoolId);

    /// <summary>The column that holds a row's school, or null for what is of the whole machine (the key ring).</summary>
    public static string? ColumnOf(IReadOnlyEntityType type) =>
        type.ClrType == typeof(SchoolRow) ? nameof(SchoolRow.Id) : type.FindProperty(Column)?.Name;

    public static void Build(ModelBuilder model, TutorshipDb db)
    {
        foreach (var type in model.Model.GetEntityTypes())
        {
            if (ColumnOf(type) is { } column)
            {
                model.Entity(type.ClrType).HasQueryFilter(FilterOf(type.ClrType, column, db));
            }

            type.FindProperty(Column)?.SetValueGeneratorFactory((_, _) => new Stamp());
        }
    }

    private static LambdaExpression FilterOf(Type rowType, string column, TutorshipDb db)
    {
        var row = Expression.Parameter(rowType, "row");
        var school = Expression.Property(Expression.Constant(db), nameof(TutorshipDb.SchoolId));
        return Expression.Lambda(Expression.Equal(Expression.Property(row, column), school), row);
    }

    private sealed class Stamp : ValueGenerator<string>
    {
        public override bool GeneratesTemporaryValues => false;

        /// <summary>Otherwise EF holds a school id that is also part of a reference for unknown.</summary>
        public override bool GeneratesStableValues => true;

        public override string Next(EntityEntry entry) => ((TutorshipDb)entry.Context).SchoolId;
    }
}
