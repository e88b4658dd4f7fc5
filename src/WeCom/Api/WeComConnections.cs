using Microsoft.Extensions.Logging;
using Tutorship.WeCom.Rates;
using Tutorship.WeCom.Tokens;

namespace Tutorship.WeCom.Api;

/// <summary>What clients share: the stores behind tokens and budgets, the clock, the log.</summary>
public sealed record WeComConnections(ITokenStore Tokens, IRateBudget Budget, TimeProvider Time, ILogger Log);
