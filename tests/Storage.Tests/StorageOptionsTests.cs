namespace Tutorship.Storage.Tests;

public sealed class StorageOptionsTests
{
    [Fact]
    public void The_defaults_hold() => Assert.Empty(new StorageOptions().Faults());

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var faults = new StorageOptions { Database = "mysql://x", DataFolder = " ", KeyEncryptionKey = "short" }.Faults();

        Assert.Equal(
            ["Storage__DataFolder", "Storage__Database", "Storage__KeyEncryptionKey"],
            faults.Select(fault => fault.Split(':')[0]));
    }

    [Fact]
    public void A_key_file_that_is_not_there_is_a_fault() =>
        Assert.StartsWith("Storage__KeyFile", Assert.Single(new StorageOptions { KeyFile = "/nowhere/note.key" }.Faults()), StringComparison.Ordinal);
}
