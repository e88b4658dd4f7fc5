using System.Data.Common;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Tutorship.Storage;

/// <summary>A transaction that gives the turn to write on when it is over, however it ends.</summary>
internal sealed class GatedTransaction(IDbContextTransaction inner, WriteGate gate) : IDbContextTransaction, IInfrastructure<DbTransaction>
{
    private int isOver;

    public bool IsOver => Volatile.Read(ref isOver) == 1;

    public Guid TransactionId => inner.TransactionId;

    public DbTransaction Instance => inner.GetDbTransaction();

    public bool SupportsSavepoints => inner.SupportsSavepoints;

    public void Commit()
    {
        inner.Commit();
        Leave();
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        await inner.CommitAsync(cancellationToken);
        Leave();
    }

    public void Rollback()
    {
        inner.Rollback();
        Leave();
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        await inner.RollbackAsync(cancellationToken);
        Leave();
    }

    public void CreateSavepoint(string name) => inner.CreateSavepoint(name);

    public Task CreateSavepointAsync(string name, CancellationToken cancellationToken = default) =>
        inner.CreateSavepointAsync(name, cancellationToken);

    public void RollbackToSavepoint(string name) => inner.RollbackToSavepoint(name);

    public Task RollbackToSavepointAsync(string name, CancellationToken cancellationToken = default) =>
        inner.RollbackToSavepointAsync(name, cancellationToken);

    public void ReleaseSavepoint(string name) => inner.ReleaseSavepoint(name);

    public Task ReleaseSavepointAsync(string name, CancellationToken cancellationToken = default) =>
        inner.ReleaseSavepointAsync(name, cancellationToken);

    public void Dispose()
    {
        try
        {
            inner.Dispose();
        }
        finally
        {
            Leave();
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await inner.DisposeAsync();
        }
        finally
        {
            Leave();
        }
    }

    private void Leave()
    {
        if (Interlocked.Exchange(ref isOver, 1) == 0)
        {
            gate.Leave();
        }
    }
}
