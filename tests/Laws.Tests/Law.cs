namespace Tutorship.Laws.Tests;

internal static class Law
{
    /// <summary>Fails with every breach on a line of its own.</summary>
    public static void Unbroken<T>(IEnumerable<T> breaches)
    {
        var all = breaches.Select(breach => $"{breach}").ToList();
        Assert.True(all.Count == 0, string.Join('\n', all.Prepend($"{all.Count} breaches:")));
    }
}
