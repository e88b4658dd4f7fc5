namespace Tutorship.WeCom;

/// <summary>
/// Every number of the platform in one place, each with the page of its documentation (its <c>doc</c> number). "Bytes"
/// are UTF-8 bytes, of which a Chinese character takes three.
/// </summary>
public static class WeComLimits
{
    /// <summary>Characters of a callback body or message; text is at most 2048 bytes, so this is generous (own choice).</summary>
    public const int CallbackCharacters = 64 * 1024;

    /// <summary>Levels of elements in a callback; a card's choice is the deepest with 5 (own choice).</summary>
    public const int CallbackDepth = 8;

    /// <summary>Bytes of a text or markdown message (doc 90236) or passive reply (doc 90241); WeCom cuts off what is beyond.</summary>
    public const int TextBytes = 2048;

    /// <summary>Characters (doc 90236).</summary>
    public const int TextCardTitle = 128;

    /// <summary>Characters (doc 90236).</summary>
    public const int TextCardDescription = 512;

    /// <summary>Bytes (doc 90236).</summary>
    public const int TextCardUrlBytes = 2048;

    /// <summary>Characters (doc 90236).</summary>
    public const int TextCardButton = 4;

    /// <summary>Receivers of one message (doc 90236).</summary>
    public const int Users = 1000;

    /// <summary>Departments of one message (doc 90236).</summary>
    public const int Parties = 100;

    /// <summary>Tags of one message (doc 90236).</summary>
    public const int Tags = 100;

    /// <summary>Bytes of a UserID (doc 90196).</summary>
    public const int UserIdBytes = 64;

    /// <summary>Parents or students of one school notice (doc 92321).</summary>
    public const int SchoolNoticeReceivers = 1000;

    /// <summary>Messages to one member; what is beyond is dropped in silence, with errcode 0 (doc 90312).</summary>
    public const int MemberMessagesPerMinute = 30;

    /// <summary>Messages to one member; what is beyond is dropped in silence, with errcode 0 (doc 90312).</summary>
    public const int MemberMessagesPerHour = 1000;

    /// <summary>Person-times a day for each account of the corporation's cap (doc 90312).</summary>
    public const int MessagesPerAccountAndDay = 200;

    /// <summary>账号上限 where nobody configured it: as small as a corporation may have (own choice).</summary>
    public const int SmallestAccountCap = 200;

    /// <summary>One in so many of the allowed messages is kept free for urgent ones (own choice).</summary>
    public const int UrgentReserve = 10;

    /// <summary>Calls of one corporation to one API; message/send is not counted (doc 90312).</summary>
    public const int ApiCallsPerMinute = 10_000;

    /// <summary>Calls of one corporation to one API; message/send is not counted (doc 90312).</summary>
    public const int ApiCallsPerHour = 150_000;

    /// <summary>Calls of one address to one API, of whatever corporation; message/send is not counted (doc 90312).</summary>
    public const int AddressCallsPerMinute = 20_000;

    /// <summary>Calls of one address to one API, of whatever corporation; message/send is not counted (doc 90312).</summary>
    public const int AddressCallsPerHour = 600_000;

    /// <summary>Bytes; pages say 10 MB, the error text of 45001 says 5, so stay with 5 (doc 90253).</summary>
    public const int ImageBytes = 5 * 1024 * 1024;

    /// <summary>Bytes (doc 90253).</summary>
    public const int FileBytes = 20 * 1024 * 1024;

    /// <summary>Bytes; every file must be longer than this (doc 90253).</summary>
    public const int SmallestFileBytes = 5;

    /// <summary>Bytes of an OAuth state, letters and digits only (doc 91022).</summary>
    public const int LoginStateBytes = 128;

    /// <summary>How long a media_id lives (doc 90253).</summary>
    public static readonly TimeSpan MediaLifetime = TimeSpan.FromDays(3);

    /// <summary>The longest duplicate_check_interval (doc 90236).</summary>
    public static readonly TimeSpan LongestDuplicateCheck = TimeSpan.FromHours(4);

    /// <summary>How long before its end a token is renewed (doc 91039 asks for a cache; the lead is our choice).</summary>
    public static readonly TimeSpan TokenLead = TimeSpan.FromMinutes(5);

    /// <summary>How long wrong secrets block the calling address (doc 90312).</summary>
    public static readonly TimeSpan AddressBlock = TimeSpan.FromHours(1);

    /// <summary>Block after a minute's limit (doc 90312).</summary>
    public static readonly TimeSpan MinuteBlock = TimeSpan.FromMinutes(1);

    /// <summary>How long an API is left alone after the platform did not answer it several times; doubles (own choice).</summary>
    public static readonly TimeSpan FirstOutagePause = TimeSpan.FromSeconds(10);

    /// <summary>So that the first message after an outage goes out within a minute (own choice).</summary>
    public static readonly TimeSpan LongestOutagePause = TimeSpan.FromMinutes(1);

    /// <summary>Block after an hour's limit (doc 90312).</summary>
    public static readonly TimeSpan HourBlock = TimeSpan.FromHours(1);
}
