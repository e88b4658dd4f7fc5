namespace Tutorship.Domain;

/// <summary>The five kinds of record.</summary>
public enum EntryKind
{
    /// <summary>谈心谈话.</summary>
    Talk,

    /// <summary>家访.</summary>
    Visit,

    /// <summary>家校沟通.</summary>
    ParentContact,

    /// <summary>成长寄语.</summary>
    GrowthMessage,

    /// <summary>重大变故.</summary>
    LifeEvent,
}
