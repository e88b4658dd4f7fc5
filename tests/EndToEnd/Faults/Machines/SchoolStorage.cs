using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tutorship.EndToEnd.Processes;
using Tutorship.Scheduler.Outbox;
using Tutorship.Storage;

namespace Tutorship.EndToEnd.Faults.Machines;

/// <summary>The test's own eyes on the school's database.</summary>
public sealed class SchoolStorage(string connectionString, TimeProvider clock) : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddLogging()
        .AddSingleton(clock)
        .AddTutorshipStorage(new StorageOptions { Database = connectionString, KeyEncryptionKey = PlayedSchool.NoteKey })
        .BuildServiceProvider();

    public Task<TutorshipDb> OpenAsync() => services.GetRequiredService<SchoolDbs>().OpenAsync(PlayedSchool.Id);

    public async Task<SlowFacts> FactsAsync()
    {
        await using var db = await OpenAsync();
        return await services.GetRequiredService<SchoolFactsStore>().SlowFactsAsync(db);
    }

    /// <summary>Of the rows that <paramref name="which"/> chooses.</summary>
    public async Task<IReadOnlyList<OutboxRow>> RowsAsync(Func<IQueryable<OutboxRow>, IQueryable<OutboxRow>>? which = null)
    {
        await using var db = await OpenAsync();
        var rows = db.Outbox.AsNoTracking();
        return await (which?.Invoke(rows) ?? rows).ToListAsync();
    }

    public async Task AddAsync(OutboxRow row)
    {
        await using var db = await OpenAsync();
        await services.GetRequiredService<OutboxStore>().AddAsync(db, row);
    }

    public byte[] Close(OutgoingMessage message) =>
        services.GetRequiredService<NoteProtector>().Protect(PlayedSchool.Id, OutgoingMessageJson.Write(message));

    /// <exception cref="InvalidOperationException">The row was never rendered.</exception>
    public OutgoingMessage Read(OutboxRow row) => OutgoingMessageJson.Read(
        services.GetRequiredService<NoteProtector>().Unprotect(
            PlayedSchool.Id, row.Body ?? throw new InvalidOperationException($"Row {row.Id} was never rendered.")));

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
