using System.Collections.Frozen;
using static Tutorship.WeCom.Api.ReturnAction;

namespace Tutorship.WeCom.Api;

/// <summary>The one table of return codes (doc 90313 unless a page of its own says more).</summary>
public static class ReturnCodes
{
    /// <summary>A rate limit is reached; HTTP 429 counts as the same.</summary>
    internal const int RateLimit = 45009;

    private const int Codes = 90313;
    private const int Rates = 90312;
    private const int Send = 90236;
    private const int Media = 90253;

    private static readonly (int First, int Last, ReturnAction Action, string Meaning, int Doc)[] Rows =
    [
        (0, 0, Ok, "Accepted", Codes),
        (-1, -1, Retry, "The platform is busy", Codes),
        (6000, 6000, Retry, "Two changes met", Codes),
        (45033, 45033, Retry, "Too many calls at once", Rates),
        (40014, 40014, RenewToken, "The access token is invalid", 91039),
        (42001, 42001, RenewToken, "The access token has expired", 91039),
        (RateLimit, RateLimit, BackOff, "A rate limit is reached", Rates),
        (40001, 40001, AlertAndStop, "The secret is wrong or was reset, or the app is disabled", 91039),
        (40013, 40013, AlertAndStop, "The CorpId is wrong", 91039),
        (41002, 41002, AlertAndStop, "The CorpId is missing", 91039),
        (41004, 41004, AlertAndStop, "The secret is missing", 91039),
        (60020, 60020, Alert, "The calling address is not among the trusted ones; a new one counts after a minute", Codes),
        (48002, 48002, Alert, "The app may not use this API", Codes),
        (48005, 48005, Alert, "This API is retired", Codes),
        (48006, 48006, Alert, "The permission was withdrawn after long disuse", Codes),
        (50003, 50003, Alert, "The app is disabled", Codes),
        (43009, 43009, Alert, "The corporation is not verified", Codes),
        (60137, 60137, Alert, "The home-school directory is at odds: the phone belongs to another parent", 92325),
        (65000, 65024, Alert, "The home-school directory is at odds", 92325),
        (48009, 48009, Config, "The contact secret reads from an unknown address", 96079),
        (301002, 301002, Config, "The agent id does not belong to the token", Send),
        (40056, 40056, Config, "The agent id is invalid", Codes),
        (41011, 41011, Config, "The agent id is missing", Codes),
        (50001, 50001, Config, "The page's domain is not trusted", 91022),
        (40057, 40057, Config, "The callback address could not be verified", 90930),
        (85011, 85011, Config, "The callback address could not be verified", 90930),
        (80001, 80001, Config, "The trusted domain is wrong", Codes),
        (85005, 85005, Config, "The domain's owner could not be verified", Codes),
        (85008, 85008, Config, "The domain's registration is missing", Codes),
        (81013, 81013, Drop, "No receiver is valid or within reach", Send),
        (40003, 40003, Drop, "The user id is invalid", Codes),
        (46004, 46004, Drop, "The user does not exist", Codes),
        (50002, 50002, Drop, "The member is out of reach", Codes),
        (60011, 60011, Drop, "The member or department is out of the visible range", Codes),
        (60021, 60021, Drop, "The user is out of the visible range", Codes),
        (60111, 60111, Drop, "The user id does not exist", Codes),
        (44004, 44004, Drop, "The text is empty", Send),
        (40004, 40004, Drop, "The media type is wrong", Media),
        (40006, 40006, Drop, "The media size is wrong", Media),
        (40123, 40123, Drop, "The picture is broken", Media),
        (44001, 44001, Drop, "The media file is empty", Media),
        (45001, 45001, Drop, "The media file is too large", Media),
        (60140, 60140, Drop, "The card's code was used or is too old; send a new message", 94888),
        (42052, 42052, Drop, "Too late to recall", 94867),
        (43004, 43004, Drop, "The user follows neither here nor in WeChat", Codes),
        (40031, 40031, Split, "The list of users is invalid", Send),
        (40032, 40032, Split, "The list of users is too long", Send),
        (82002, 82002, Split, "The list of departments is too long", Send),
        (82003, 82003, Split, "The list of tags is too long", Send),
        (45002, 45002, Split, "The text is too long", Send),
        (45029, 45029, Split, "The answer is too large", 90201),
        (40007, 40007, ReuploadMedia, "The media id is wrong or expired", Media),
        (42014, 42020, FallBackToText, "A field of the card is wrong", Send),
        (42027, 42051, FallBackToText, "A field of the card is wrong", Send),
        (43012, 43012, FallBackToText, "The app has no callback address, so it may send no interactive card", Send),
        (40029, 40029, RestartLogin, "The login code is invalid", 91023),
        (42022, 42022, RestartLogin, "The login code has expired", 91023),
        (84014, 84014, RestartLogin, "The user ticket is invalid", 95833),
        (84015, 84015, RestartLogin, "The user ticket has expired", 95833),
        (830002, 830002, FetchInParts, "The file is larger than one answer", 90254),
        (41001, 41001, Bug, "The token is not in the query", Codes),
        (81012, 81012, Bug, "No receiver is given", Send),
        (82001, 82001, Bug, "No receiver is given", Send),
        (40008, 40008, Bug, "The message type is unknown", Send),
        (40016, 40027, Bug, "The menu is wrong", 90231),
        (40054, 40055, Bug, "The menu's link is wrong", 90231),
        (46003, 46003, Bug, "There is no menu", 90231),
        (40033, 40033, Bug, "The request holds characters that are not allowed", Codes),
        (40035, 40035, Bug, "A parameter is wrong", Codes),
        (40058, 40058, Bug, "A parameter is wrong", Codes),
        (40063, 40063, Bug, "A parameter is empty", Codes),
    ];

    private static readonly FrozenDictionary<int, ReturnCode> Table = Rows
        .SelectMany(row => Enumerable.Range(row.First, row.Last - row.First + 1)
            .Select(code => new ReturnCode(code, row.Action, row.Meaning, row.Doc)))
        .ToFrozenDictionary(code => code.Code);

    public static IReadOnlyCollection<ReturnCode> All => Table.Values;

    /// <summary>A code nobody documented counts as a fault of ours: not repeated, but told.</summary>
    public static ReturnCode Find(int code) =>
        Table.GetValueOrDefault(code) ?? new ReturnCode(code, Bug, "Not a documented code", Codes);
}
