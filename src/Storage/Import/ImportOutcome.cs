namespace Tutorship.Storage.Import;

/// <summary>What an import did, or in a preview would do.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>
    /// <paramref name="Changes"/> is empty where the school is already as the folder says; <paramref name="Kept"/> is told beside
    /// it and changes nothing.
    /// </summary>
    public sealed record Done(IReadOnlyList<ImportChange> Changes, IReadOnlyList<ImportChange> Kept, IReadOnlyList<string> Notices)
        : ImportOutcome
    {
        /// <summary>How many of what, one line for each kind of change; one line where nothing changes.</summary>
        public IReadOnlyList<string> Summary() => ImportChangePhrases.Summary(Changes);
    }

    /// <summary>The folder contradicts what the school holds; nothing was applied.</summary>
    public sealed record Refused(IReadOnlyList<ImportFault> Faults) : ImportOutcome;
}
