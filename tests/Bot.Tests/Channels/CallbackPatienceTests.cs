using System.Data.Common;
using Microsoft.Extensions.Time.Testing;
using Tutorship.Bot.Channels.WeComApp;

namespace Tutorship.Bot.Tests.Channels;

public sealed class CallbackPatienceTests
{
    private readonly FakeTimeProvider clock = new();
    private int tries;

    [Fact]
    public async Task A_database_that_restarts_is_waited_for()
    {
        var answer = AnswerAsync(() => ++tries < 3 ? throw new InvalidOperationException("wrapped", new Restarting()) : "已记");
        await PassTimeAsync(answer);

        Assert.Equal("已记", await answer);
        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task It_gives_up_before_the_platform_does()
    {
        var started = clock.GetUtcNow();
        var answer = AnswerAsync(() =>
        {
            tries++;
            throw new Restarting();
        });
        await PassTimeAsync(answer);

        await Assert.ThrowsAsync<Restarting>(() => answer);
        Assert.InRange(clock.GetUtcNow() - started, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task A_fault_of_ours_is_not_tried_again()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => AnswerAsync(() =>
        {
            tries++;
            throw new InvalidOperationException("a bug");
        }));
        Assert.Equal(1, tries);
    }

    private Task<string> AnswerAsync(Func<string> answer) =>
        new CallbackPatience(clock).TryAsync(() => Task.FromResult(answer()), CancellationToken.None);

    /// <summary>A pause at a time, and not the next one before what it led to has happened.</summary>
    private async Task PassTimeAsync(Task answer)
    {
        while (!answer.IsCompleted)
        {
            var before = tries;
            clock.Advance(TimeSpan.FromMilliseconds(250));
            while (tries == before && !answer.IsCompleted)
            {
                await Task.Yield();
            }
        }
    }

    private sealed class Restarting : DbException
    {
        public override bool IsTransient => true;
    }
}
