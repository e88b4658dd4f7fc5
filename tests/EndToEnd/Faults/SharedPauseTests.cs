using Tutorship.EndToEnd.Faults.Machines;
using Tutorship.Simulator.World;
using Tutorship.WeCom.Api;
using Xunit.Abstractions;

namespace Tutorship.EndToEnd.Faults;

/// <summary>The platform told one process that a limit is reached, and none of the others asks it meanwhile.</summary>
[Collection(nameof(FaultCollection))]
public class SharedPauseTests(FaultGround ground, ITestOutputHelper output)
{
    private const string Api = "media/upload";

    [SkippableFact]
    public async Task What_one_process_was_told_the_other_heeds()
    {
        await using var cluster = await Cluster.BuildAsync(ground, output);
        await cluster.Hosts.StartAsync(2);
        var (one, other) = (cluster.Hosts.Clients[0], cluster.Hosts.Clients[1]);
        cluster.WeCom.World.Faults.Set(new Fault(FaultKind.ErrCode, Api, Times: 1, Code: 45009));

        Assert.Equal(45009, await RefusalAsync(one));
        Assert.Equal(45009, await RefusalAsync(other));
        Assert.Equal(1, cluster.WeCom.World.Counters.Calls(Api));

        cluster.Hosts.MoveTo(cluster.Clock.GetUtcNow() + TimeSpan.FromSeconds(61));
        Assert.Null(await RefusalAsync(other));
        Assert.Null(await RefusalAsync(one));
    }

    private static async Task<int?> RefusalAsync(WeComClient client)
    {
        var upload = new MediaUpload(MediaKind.File, "名单.csv", Guid.NewGuid().ToByteArray());
        return await client.UploadAsync(upload, CancellationToken.None) is ApiResult<string>.Failed(var failure) ? failure.Code : null;
    }
}
