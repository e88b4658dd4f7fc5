namespace Tutorship.WeCom.Api;

/// <summary>What a return code asks for (doc 90313).</summary>
public enum ReturnAction
{
    Ok,

    /// <summary>Passing: try again later.</summary>
    Retry,

    /// <summary>The token is invalid or expired: get another one and repeat once.</summary>
    RenewToken,

    /// <summary>A rate limit: a minute's pause, an hour's when it lasts.</summary>
    BackOff,

    /// <summary>The administrator has to do something at the platform; nothing of this kind gets through before.</summary>
    Alert,

    /// <summary>As <see cref="Alert"/>, and every further attempt makes it worse.</summary>
    AlertAndStop,

    /// <summary>Settings here and there contradict each other; for the administrator.</summary>
    Config,

    /// <summary>The receiver or the thing does not exist or may not be had: give up on it.</summary>
    Drop,

    /// <summary>Too long or too many: send in parts.</summary>
    Split,

    /// <summary>The media_id is worn out: upload once more.</summary>
    ReuploadMedia,

    /// <summary>A card that is not accepted: say it as text.</summary>
    FallBackToText,

    /// <summary>The login's code was used or is too old.</summary>
    RestartLogin,

    /// <summary>The file is too large for one answer: use Range.</summary>
    FetchInParts,

    /// <summary>Our request is wrong: give up and tell the developers.</summary>
    Bug,
}
