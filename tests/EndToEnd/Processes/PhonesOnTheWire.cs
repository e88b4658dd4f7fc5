using System.Text.Json;

namespace Tutorship.EndToEnd.Processes;

/// <summary>What the simulator's page knows: everybody's messages, and the school's time.</summary>
public sealed class PhonesOnTheWire(Uri bot)
{
    private static readonly HttpClient http = new();

    /// <summary>The school's time in the process that answers.</summary>
    public async Task<DateTimeOffset> NowAsync()
    {
        using var state = await StateAsync();
        return state.RootElement.GetProperty("clock").GetProperty("local").GetDateTimeOffset();
    }

    /// <summary>What the program sent of its own accord: whom, what, and what became of it.</summary>
    public async Task<IReadOnlyList<Bubble>> SentAsync()
    {
        using var state = await StateAsync();
        return
        [
            .. from phone in state.RootElement.GetProperty("phones").EnumerateObject()
               from message in phone.Value.EnumerateArray()
               where !message.GetProperty("fromMember").GetBoolean()
               select new Bubble(phone.Name, message.GetProperty("text").GetString()!, message.GetProperty("fate").GetString()!),
        ];
    }

    /// <summary>Of the members with such ids.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(Func<string, bool> isWanted)
    {
        using var state = await StateAsync();
        return
        [
            .. from member in state.RootElement.GetProperty("members").EnumerateArray()
               where isWanted(member.GetProperty("userId").GetString()!)
               select member.GetProperty("name").GetString()!,
        ];
    }

    /// <summary>Every message from now on takes this long, so that something can happen in the middle of it.</summary>
    public async Task SlowDownAsync(double seconds)
    {
        var fault = JsonSerializer.Serialize(new { kind = "slow", api = "message/send", seconds });
        using var content = new StringContent(fault, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        using var response = await http.PostAsync(new Uri(bot, "/simulator/faults"), content);
        response.EnsureSuccessStatusCode();
    }

    public async Task SpeedUpAsync()
    {
        using var response = await http.DeleteAsync(new Uri(bot, "/simulator/faults"));
        response.EnsureSuccessStatusCode();
    }

    private async Task<JsonDocument> StateAsync() => JsonDocument.Parse(await http.GetStringAsync(new Uri(bot, "/simulator/state")));
}

public sealed record Bubble(string Receiver, string Text, string Fate);
