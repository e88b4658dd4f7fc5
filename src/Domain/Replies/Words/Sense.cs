namespace Tutorship.Domain.Replies;

/// <summary>What a word can be in a mentor's message. A word may be several things: 面谈 is a talk and in person.</summary>
[Flags]
internal enum Sense : long
{
    None = 0,
    Talk = 1L << 0,
    Visit = 1L << 1,

    /// <summary>A word of contact: with a parent it makes a parent contact.</summary>
    Contact = 1L << 2,

    /// <summary>沟通, 打电话: done with the student it is a talk.</summary>
    TalkIfStudent = 1L << 3,
    HomeSchool = 1L << 4,
    LifeEvent = 1L << 5,
    Parent = 1L << 6,
    Go = 1L << 7,
    Home = 1L << 8,

    /// <summary>他, 孩子, 该生: whoever was named before.</summary>
    Pronoun = 1L << 9,
    Self = 1L << 10,

    /// <summary>学生, 同桌, 班长: a person, but nobody by name.</summary>
    Somebody = 1L << 11,
    With = 1L << 12,
    And = 1L << 13,
    Aspect = 1L << 14,

    /// <summary>了 过 完: it took place.</summary>
    Done = 1L << 15,
    Adverb = 1L << 16,
    Also = 1L << 17,
    Strategy = 1L << 18,
    Mode = 1L << 19,
    Companion = 1L << 20,
    Not = 1L << 21,

    /// <summary>没来, 没接: no contact came about.</summary>
    Failed = 1L << 22,
    Plan = 1L << 23,
    Again = 1L << 24,
    Told = 1L << 25,
    All = 1L << 26,
    Each = 1L << 27,
    Except = 1L << 28,
    Lacking = 1L << 29,
    Others = 1L << 30,
    TimeOfDay = 1L << 31,

    /// <summary>事, 记录: what stands before it is a topic or a paper, not a deed.</summary>
    Topic = 1L << 32,
    Question = 1L << 33,
    Classmate = 1L << 34,
    Filler = 1L << 35,
    Everyday = 1L << 36,
    Possessive = 1L << 37,
    Break = 1L << 38,
    Space = 1L << 39,
    Name = 1L << 40,
    Number = 1L << 41,
    Day = 1L << 42,
    Quantity = 1L << 43,
    ClassRef = 1L << 44,
    Latin = 1L << 45,
    Unknown = 1L << 46,
    Colleague = 1L << 47,
    Remark = 1L << 48,
    Order = 1L << 49,
    Finished = 1L << 50,

    /// <summary>老师好, 谢谢: nothing, at either end of a line.</summary>
    Courtesy = 1L << 51,
}
