namespace Tutorship.Domain.Tests;

/// <summary>Runs when no other test does: what it measures is disturbed by others.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
