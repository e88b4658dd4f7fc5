namespace Tutorship.WeCom.Api;

/// <summary>The app as the platform knows it (doc 90227), for a check at the start.</summary>
/// <param name="ReportsEnter">Whether 上报进入应用事件 is on.</param>
public sealed record AgentState(string Name, bool IsClosed, bool ReportsEnter, bool ReportsLocation, string TrustedDomain);
