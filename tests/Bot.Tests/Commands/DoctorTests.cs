using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Tutorship.Simulator.World;

namespace Tutorship.Bot.Tests.Commands;

/// <summary>The doctor as a process of its own, looking at an installation whose WeCom and callback are the demo host's.</summary>
public sealed class DoctorTests : IClassFixture<DemoHostFixture>, IClassFixture<ImportedSchool>, IDisposable
{
    private readonly DemoHost host;
    private readonly Tool tool = new();

    public DoctorTests(DemoHostFixture fixture, ImportedSchool imported)
    {
        host = fixture.School;
        tool.TakeOver(imported.DataFolder, "data");
        Set("Id", "demo");
        Set("Name", "芜湖示范中学");
        Set("WeCom__CorpId", host.School.Options.CorpId);
        Set("WeCom__AgentId", host.School.Options.AgentId.ToString(CultureInfo.InvariantCulture));
        Set("WeCom__Secret", host.School.Options.Secret);
        Set("WeCom__Token", host.School.Options.Token);
        Set("WeCom__EncodingAESKey", host.School.Options.EncodingAESKey);
        Set("WeCom__ApiHost", host.School.Options.ApiHost);
        tool.Environment["Clock__StartAt"] = host.Now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        host.App.Services.GetRequiredService<SimulatorWorld>().Faults.Clear();
        tool.Dispose();
    }

    [Fact]
    public async Task A_good_installation_is_told_to_be_good()
    {
        var (exit, report) = await ExamineAsync($"--url {host.Address}");
        Assert.Equal((0, true), (exit, report.GetProperty("ok").GetBoolean()));
        foreach (var name in new[] { "settings", "database", "keys", "redis", "disk", "token", "callback", "calendar", "outbox" })
        {
            Assert.Equal((name, "ok"), (name, ResultOf(report, name)));
        }
    }

    [Fact]
    public async Task An_address_that_is_not_trusted_is_named_as_WeCom_sees_it()
    {
        host.App.Services.GetRequiredService<SimulatorWorld>().Faults.Set(new Fault(FaultKind.ErrCode, "agent/get", Code: 60020));
        var (exit, report) = await ExamineAsync("");
        Assert.Equal((1, "fail"), (exit, ResultOf(report, "token")));
        Assert.Contains("60020", Find(report, "token").GetProperty("seen").GetString(), StringComparison.Ordinal);
        Assert.Contains("203.0.113.7", Find(report, "token").GetProperty("advice").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Secret", "wrongSecretOfTheSchool", "token", "40001")]
    [InlineData("CorpId", "wwOther", "token", "40013")]
    [InlineData("EncodingAESKey", "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkE", "callback", "403")]
    [InlineData("ApiHost", "http://127.0.0.1:1", "token", "127.0.0.1")]
    public async Task A_wrong_setting_is_told_and_no_secret_is(string setting, string value, string check, string seen)
    {
        Set($"WeCom__{setting}", value);
        var (exit, output, error) = await tool.RunAsync($"doctor --json --url {host.Address}");
        var finding = Find(JsonDocument.Parse(output).RootElement, check);
        Assert.Equal((1, "fail"), (exit, finding.GetProperty("result").GetString()));
        Assert.Contains(seen, finding.GetProperty("seen").GetString(), StringComparison.Ordinal);
        Assert.NotEqual("", finding.GetProperty("advice").GetString());
        Assert.NotEqual("", error.Trim());
        foreach (var secret in new[] { "Secret", "Token", "EncodingAESKey" })
        {
            Assert.DoesNotContain(tool.Environment[$"Schools__0__WeCom__{secret}"], output + error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_key_file_that_is_lost_is_told_and_no_other_is_made()
    {
        var key = tool.PathOf("data/note.key");
        File.Delete(key);
        var (exit, report) = await ExamineAsync("");
        Assert.Equal((1, "fail"), (exit, ResultOf(report, "keys")));
        Assert.False(File.Exists(key));

        await File.WriteAllTextAsync(key, Convert.ToBase64String(new byte[32]));
        Assert.Equal("fail", ResultOf((await ExamineAsync("")).Report, "keys"));
    }

    /// <summary>A key that is no key keeps the program from starting; making another would lose every note.</summary>
    [Fact]
    public async Task A_key_file_that_holds_no_key_is_told_by_the_doctor_and_by_serve()
    {
        await File.WriteAllTextAsync(tool.PathOf("data/note.key"), "garbage");
        var (exit, report) = await ExamineAsync("");
        Assert.Equal((1, "fail", "ok"), (exit, ResultOf(report, "keys"), ResultOf(report, "database")));
        Assert.Contains("不要另外生成", Find(report, "keys").GetProperty("advice").GetString(), StringComparison.Ordinal);

        var (refused, _, error) = await tool.RunAsync("serve --urls http://127.0.0.1:0");
        Assert.Equal(1, refused);
        Assert.Contains("note.key holds no 32 bytes in base64", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_away_is_told_and_the_rest_is_looked_at_nevertheless()
    {
        tool.Environment["Storage__Database"] = "Host=127.0.0.1;Port=1;Database=tutorship;Username=tutorship;Password=notToBeTold";
        var (exit, output, _) = await tool.RunAsync("doctor");
        Assert.Equal(1, exit);
        Assert.Contains("【有错】数据库", output, StringComparison.Ordinal);
        Assert.Contains("【正常】企业微信接口", output, StringComparison.Ordinal);
        Assert.DoesNotContain("notToBeTold", output, StringComparison.Ordinal);
        tool.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        foreach (var command in new[] { "serve --urls http://127.0.0.1:0", "coverage --on 2026-11-05" })
        {
            var (refused, _, error) = await tool.RunAsync(command);
            Assert.Equal((1, 1), (refused, error.Trim().Split('\n').Length));
            Assert.StartsWith("Storage__Database: cannot be used:", error, StringComparison.Ordinal);
            Assert.DoesNotContain("notToBeTold", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_to_is_told()
    {
        tool.Environment["Storage__Database"] = $"Data Source={tool.PathOf("data/tutorship.db")}";
        tool.Environment["Storage__DataFolder"] = tool.Write("a-file", "") + "/data";
        var (exit, report) = await ExamineAsync("");
        Assert.Equal((1, "fail"), (exit, ResultOf(report, "disk")));
        Assert.Contains("a-file", Find(report, "disk").GetProperty("seen").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_was_set_is_warned_of()
    {
        Assert.Equal("warn", ResultOf((await ExamineAsync("")).Report, "clock"));
        tool.Environment.Remove("Clock__StartAt");
        Assert.Equal("ok", ResultOf((await ExamineAsync("")).Report, "clock"));
    }

    [Theory]
    [InlineData(-20, "fail")]
    [InlineData(3, "warn")]
    [InlineData(0, "ok")]
    public async Task A_clock_that_is_off_WeComs_is_told(int minutes, string result)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var wecom = builder.Build();
        wecom.Run(context =>
        {
            context.Response.Headers.Date = DateTimeOffset.UtcNow.AddMinutes(minutes).ToString("R", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        await wecom.StartAsync();
        Set("WeCom__ApiHost", wecom.Urls.First());
        Assert.Equal(result, ResultOf((await ExamineAsync("")).Report, "wecom_clock"));
    }

    [Fact]
    public async Task Without_any_setting_it_looks_at_the_demo_school()
    {
        foreach (var name in tool.Environment.Keys.Where(name => name.StartsWith("Schools__", StringComparison.Ordinal)).ToList())
        {
            tool.Environment.Remove(name);
        }

        var (exit, output, error) = await tool.RunAsync("doctor");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("演示学校", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_was_set_is_refused_in_production_by_every_command()
    {
        tool.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var command in new[] { "coverage --on 2026-11-05", "reminders --on 2026-11-05", $"import \"{ImportedSchool.Folder}\"" })
        {
            var (exit, _, error) = await tool.RunAsync(command);
            Assert.Equal(1, exit);
            Assert.Contains("Clock__StartAt", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_word_that_is_no_command_points_to_the_programs_own_help()
    {
        var (exit, _, error) = await tool.RunAsync("nonsense");
        Assert.Equal(2, exit);
        Assert.Contains("See: tutorship --help", error, StringComparison.Ordinal);
    }

    private void Set(string name, string value) => tool.Environment[$"Schools__0__{name}"] = value;

    private async Task<(int Exit, JsonElement Report)> ExamineAsync(string options)
    {
        var (exit, output, _) = await tool.RunAsync($"doctor --json {options}");
        return (exit, JsonDocument.Parse(output).RootElement);
    }

    private static JsonElement Find(JsonElement report, string name) =>
        report.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("check").GetString() == name);

    private static string? ResultOf(JsonElement report, string name) => Find(report, name).GetProperty("result").GetString();
}
