using System.Collections.Concurrent;
using System.Text;
using Tutorship.Domain;
using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.EndToEnd.Processes;

namespace Tutorship.EndToEnd.Faults.Load;

/// <summary>
/// Mentors who write all the time, each message one entry to be. What is not answered with 200 within 5 s is sent again, to
/// another process, three times at most, as WeCom does (doc 90238).
/// </summary>
public sealed class ReplyLoad(Cluster cluster, IReadOnlyList<(StaffId Mentor, Student Student)> pairs)
{
    private const int Tries = 4;
    private const long FirstMessageId = 7_200_000_000_000_000_000;
    private static readonly TimeSpan betweenMessages = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan betweenTries = TimeSpan.FromMilliseconds(500);

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly InboundSeal seal = new(PlayedSchool.Crypto, PlayedSchool.AgentId);
    private readonly ConcurrentQueue<ToldReply> told = [];
    private int next;
    private int failures;

    public IReadOnlyList<ToldReply> Told => [.. told];

    public int Acknowledged => told.Count(reply => reply.IsAcknowledged);

    /// <summary>Attempts that nobody answered with 200.</summary>
    public int Failures => failures;

    /// <summary>From every mentor's students, in turns, so that few write twice in a moment.</summary>
    public static async Task<ReplyLoad> PrepareAsync(Cluster cluster)
    {
        var roster = (await cluster.Storage.FactsAsync()).Roster;
        var today = DateOnly.FromDateTime(City.Opening.DateTime);
        var turns = roster.Staff.SelectMany(member => roster.CaseloadOf(member.Id, today).Select((student, turn) => (turn, member.Id, student)));
        return new ReplyLoad(cluster, [.. turns.OrderBy(turn => turn.turn).Select(turn => (turn.Id, turn.student))]);
    }

    /// <summary>Until told to stop; then the messages under way are finished.</summary>
    public Task RunAsync(int mentorsAtOnce, CancellationToken stop) =>
        Task.WhenAll(Enumerable.Range(0, mentorsAtOnce).Select(_ => Task.Run(() => WriteAsync(stop), CancellationToken.None)));

    private async Task WriteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            told.Enqueue(await TellAsync(Interlocked.Increment(ref next)));
            await Task.Delay(betweenMessages, TimeProvider.System, CancellationToken.None);
        }
    }

    private async Task<ToldReply> TellAsync(int number)
    {
        var (mentor, student) = pairs[number % pairs.Count];
        var sealedReply = seal.Close(FirstMessageId + number, mentor.Value, $"{student.Name}妈妈电话聊了下学习", cluster.Clock.GetUtcNow());
        var reply = new ToldReply($"{FirstMessageId + number}", mentor, student.Id);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var bot = cluster.Bots[(number + attempt) % cluster.Bots.Count];
            if (await TryPostAsync(bot, sealedReply.Query, sealedReply.Body) is { } answer)
            {
                return reply with { Tries = attempt + 1, Receipt = seal.Open(answer) };
            }

            Interlocked.Increment(ref failures);
            await Task.Delay(betweenTries, TimeProvider.System, CancellationToken.None);
        }

        return reply with { Tries = Tries };
    }

    /// <summary>Null where nobody answered with 200.</summary>
    private async Task<string?> TryPostAsync(Uri bot, string query, string body)
    {
        try
        {
            using var content = new StringContent(body, Encoding.UTF8, "text/xml");
            using var response = await http.PostAsync(new Uri(bot, $"/wecom/{PlayedSchool.Id}{query}"), content);
            return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }
}

/// <summary>One message and what became of it.</summary>
/// <param name="MessageId">The platform's; entries carry it.</param>
/// <param name="Receipt">What the mentor read; null: nobody answered, and WeCom gave up.</param>
public sealed record ToldReply(string MessageId, StaffId Mentor, StudentId Student, int Tries = 0, string? Receipt = null)
{
    public bool IsAcknowledged => Receipt is not null;
}
