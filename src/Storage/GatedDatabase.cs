using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Tutorship.Storage;

/// <summary>A database whose transactions begin only when it is their turn to write.</summary>
internal sealed class GatedDatabase(DbContext context) : DatabaseFacade(context)
{
    private GatedTransaction? current;
    private bool holdsForCommand;

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

    /// <summary>The turn for one statement outside any transaction.</summary>
    public void EnterForCommand()
    {
        Gate?.Enter();
        holdsForCommand = Gate is not null;
    }

    /// <inheritdoc cref="EnterForCommand"/>
    public async Task EnterForCommandAsync(CancellationToken cancellationToken)
    {
        if (Gate is { } gate)
        {
            await gate.EnterAsync(cancellationToken);
            holdsForCommand = true;
        }
    }

    /// <summary>Does nothing after a statement that took no turn of its own.</summary>
    public void LeaveAfterCommand()
    {
        if (holdsForCommand)
        {
            holdsForCommand = false;
            Gate?.Leave();
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
