using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Tutorship.Storage;

/// <summary>
/// Lets a single statement outside any transaction (an update without loading, an insert in SQL) take its turn to write
/// as well: left to SQLite's own retries it would starve beside transactions that queue.
/// </summary>
internal sealed class WriteTurns : DbCommandInterceptor
{
    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (IsAlone(command, eventData, out var database))
        {
            database.EnterForCommand();
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (IsAlone(command, eventData, out var database))
        {
            await database.EnterForCommandAsync(cancellationToken);
        }

        return result;
    }

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result)
    {
        Leave(eventData);
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Leave(eventData);
        return ValueTask.FromResult(result);
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Leave(eventData);

    public override Task CommandFailedAsync(
        DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData);
        return Task.CompletedTask;
    }

    public override void CommandCanceled(DbCommand command, CommandEndEventData eventData) => Leave(eventData);

    public override Task CommandCanceledAsync(
        DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData);
        return Task.CompletedTask;
    }

    private static bool IsAlone(DbCommand command, CommandEventData eventData, out GatedDatabase database)
    {
        database = (GatedDatabase)eventData.Context!.Database;
        return command.Transaction is null;
    }

    private static void Leave(DbContextEventData eventData) => ((GatedDatabase)eventData.Context!.Database).LeaveAfterCommand();
}
