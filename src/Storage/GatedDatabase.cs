using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Tutorship.Storage;

/// <summary>A database whose transactions begin only when it is their turn to write.</summary>
internal sealed class GatedDatabase(DbContext context) : DatabaseFacade(context)
{
    private GatedTransaction? current;

    /// <summary>Null where the database takes many writers at once.</summary>
    public WriteGate? Gate { get; set; }

    public override IDbContextTransaction BeginTransaction()
    {
        if (Gate is not { } gate)
        {
            return base.BeginTransaction();
        }

        gate.Enter();
        try
        {
            return current = new GatedTransaction(base.BeginTransaction(), gate);
        }
        catch
        {
            gate.Leave();
            throw;
        }
    }

    public override async Task<IDbContextTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default)
    {
        if (Gate is not { } gate)
        {
            return await base.BeginTransactionAsync(cancellationToken);
        }

        await gate.EnterAsync(cancellationToken);
        try
        {
            return current = new GatedTransaction(await base.BeginTransactionAsync(cancellationToken), gate);
        }
        catch
        {
            gate.Leave();
            throw;
        }
    }

    /// <summary>A caller who forgot to end a transaction loses it, and keeps nobody else waiting.</summary>
    public void EndForgotten()
    {
        if (current is { IsOver: false } forgotten)
        {
            forgotten.Dispose();
        }
    }
}
