namespace Tutorship.EndToEnd.Faults;

/// <summary>Whether whoever runs the tests has time: <c>./test --long</c>.</summary>
public static class LongRun
{
    public static bool IsAsked => Environment.GetEnvironmentVariable("TUTORSHIP_TEST_LONG") == "1";
}
