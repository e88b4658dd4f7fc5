using CsCheck;

namespace Tutorship.Domain.Tests;

/// <summary>
/// Random laws. The default run draws the same samples every time; with <c>TUTORSHIP_TEST_LONG=1</c> others each time, many
/// more of them, and what breaks a law is made small.
/// </summary>
internal static class Laws
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("TUTORSHIP_TEST_LONG") == "1";

    public static void Holds<T>(this Gen<T> samples, Action<T> law, int count, int countWhenLong, Func<T, string>? print = null)
    {
        if (IsLong)
        {
            samples.Sample(law, iter: countWhenLong, print: print);
            return;
        }

        var chance = new PCG(1, 2026);
        for (var i = 0; i < count; i++)
        {
            law(samples.Generate(chance, null, out _));
        }
    }

    /// <summary>One of the choices.</summary>
    public static Gen<T> OneOf<T>(IReadOnlyList<T> choices) => Gen.Int[0, choices.Count - 1].Select(i => choices[i]);
}
