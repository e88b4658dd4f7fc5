using StackExchange.Redis;
using Tutorship.Storage.Redis;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>Whether the Redis that the processes share answers, and runs scripts: the budget is one.</summary>
public sealed class RedisAnswers() : DoctorCheck("redis", DoctorPhrases.Redis())
{
    protected override async Task<Finding> LookAsync(Patient patient, CancellationToken cancel)
    {
        if (patient.Storage.Redis.Length == 0)
        {
            return Finding.Ok(DoctorPhrases.RedisInside());
        }

        try
        {
            await using var redis = await ConnectionMultiplexer.ConnectAsync(RedisSetup.Read(patient.Storage.Redis));
            var database = redis.GetDatabase();
            var took = await database.PingAsync();
            await database.ScriptEvaluateAsync("return 1");
            return Finding.Ok(DoctorPhrases.RedisGood(took));
        }
        catch (Exception fault) when (fault is RedisException or TimeoutException or ArgumentException)
        {
            return Finding.Fail(DoctorPhrases.RedisAway(fault.GetType().Name), DoctorPhrases.RedisAdvice());
        }
    }
}
