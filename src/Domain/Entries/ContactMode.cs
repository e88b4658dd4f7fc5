namespace Tutorship.Domain;

/// <summary>How a talk, visit or parent contact took place.</summary>
public enum ContactMode
{
    Unspecified,
    InPerson,
    Phone,
    Video,

    /// <summary>WeChat, SMS.</summary>
    Text,
}
