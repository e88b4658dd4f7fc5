using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tutorship.Simulator.Tests;

/// <summary>The corporation of the tests and its people.</summary>
internal static class Demo
{
    public const string CorpId = "ww7c41f0e2b9a85d36";
    public const int AgentId = 1000002;
    public const string Secret = "demo-app-secret";
    public const string Token = "IlcAH0HJLw2fFDoqZQWA";
    public const string EncodingAesKey = "BQeGn442v1pBsBV6yWst4NTForiosZRfCtbGdGXs4Mc";

    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static SimulatorOptions Options(SimulatorLimits? limits = null, string? callback = "/wecom/demo") => new()
    {
        CorpId = CorpId,
        AgentId = AgentId,
        Secret = Secret,
        Token = Token,
        EncodingAesKey = EncodingAesKey,
        CallbackUrl = callback is null ? null : new Uri(callback, UriKind.RelativeOrAbsolute),
        SchoolName = "芜湖示范中学",
        Limits = limits ?? new SimulatorLimits(),
        Members =
        [
            new("T01", "陈建国", "导师"),
            new("T02", "王丽华", "班主任 · 高二2班"),
            new("T30", "徐海平", "校长"),
            new("P0001", "李思远妈妈", "家长", MemberKind.Parent, ["S0001"]),
        ],
    };

    public static object Vote(string taskId, int options = 3, int mode = 1) => new
    {
        card_type = "vote_interaction",
        task_id = taskId,
        main_title = new { title = "期中考试前谈话", desc = "还有 4 天" },
        checkbox = new
        {
            question_key = "students",
            mode,
            option_list = Enumerable.Range(1, options).Select(i => new { id = $"S{i:D4}", text = $"学生{i}" }).ToArray(),
        },
        submit_button = new { text = "已谈", key = "submit" },
    };

    public static int ErrCode(this JsonElement answer) => answer.GetProperty("errcode").GetInt32();

    public static string Text(this JsonElement answer, string name) => answer.GetProperty(name).GetString()!;
}
