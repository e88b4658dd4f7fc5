using System.Text.Json.Nodes;
using Tutorship.Simulator.World;

namespace Tutorship.Simulator.Api;

/// <summary>gettoken (doc 91039). Repeated wrong secrets shut the caller out for an hour.</summary>
internal sealed class GetToken(SimulatorWorld world)
{
    private static readonly TimeSpan Shut = TimeSpan.FromHours(1);
    private int wrongSecrets;
    private DateTimeOffset shutUntil = DateTimeOffset.MinValue;

    public ApiAnswer Answer(ApiRequest request)
    {
        if (request.Now < shutUntil)
        {
            return ApiError.TooMany;
        }

        if (Refusal(request.Query["corpid"].ToString(), request.Query["corpsecret"].ToString()) is { } refusal)
        {
            return Count(refusal, request.Now);
        }

        wrongSecrets = 0;
        world.Tally.TokenFetches++;
        var (token, expiresIn) = world.Tokens.Issue(request.Now);
        return new ApiAnswer(null, new JsonObject { ["access_token"] = token, ["expires_in"] = expiresIn });
    }

    private ApiError? Refusal(string corpId, string secret) => (corpId, secret) switch
    {
        (_, "") => ApiError.SecretMissing,
        ("", _) => ApiError.CorpIdMissing,
        _ when corpId != world.Options.CorpId => ApiError.CorpIdWrong,
        _ when secret != world.Options.Secret => ApiError.SecretWrong,
        _ => null,
    };

    private ApiError Count(ApiError refusal, DateTimeOffset now)
    {
        if (refusal == ApiError.SecretWrong && ++wrongSecrets >= world.Options.Limits.WrongSecrets)
        {
            wrongSecrets = 0;
            shutUntil = now + Shut;
        }

        return refusal;
    }
}
