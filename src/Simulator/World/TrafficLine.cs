namespace Tutorship.Simulator.World;

/// <summary>One request between the bot and the simulator, for the list on the page.</summary>
/// <param name="Inbound">True for callbacks to the bot, false for calls of the API.</param>
/// <param name="Subject">Whom it was for or from; never a token or a message's text.</param>
/// <param name="Code">errcode of the API, HTTP status of a callback; 0 where a callback got no answer.</param>
public sealed record TrafficLine(DateTimeOffset At, bool Inbound, string Name, string Subject, int Code, string Result);
