namespace Tutorship.Bot.Tests.Health;

/// <summary>Runs when no other test does: a meter's listener hears every host of the process.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
