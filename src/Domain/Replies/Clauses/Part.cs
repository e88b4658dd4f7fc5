namespace Tutorship.Domain.Replies;

/// <summary>A stretch of a line with at most one deed in it, as it is told: done, not done, planned, or asked about.</summary>
internal sealed record Part(IReadOnlyList<Token> Tokens)
{
    /// <summary>Words that only hold a message together: what is made of them alone tells no story.</summary>
    private const Sense Structural = Sense.Name | Sense.Number | Sense.Day | Sense.TimeOfDay | Sense.Mode | Sense.Strategy | Sense.Companion
        | Sense.And | Sense.With | Sense.ClassRef | Sense.Filler | Sense.Space | Sense.Break | Sense.Adverb | Sense.Also | Sense.Aspect
        | Sense.All | Sense.Each | Sense.Except | Sense.Lacking | Sense.Others | Sense.Go | Sense.Classmate | Sense.Quantity
        | Sense.Self | Sense.Finished | Sense.Talk | Sense.Visit | Sense.HomeSchool | Sense.Contact | Sense.TalkIfStudent | Sense.Possessive;

    /// <summary>Place of the word that says what was done; −1 if there is none.</summary>
    public int Deed { get; init; } = -1;

    public EntryKind? Kind { get; init; }

    public Standing Standing { get; init; }

    /// <summary>A ; stands behind it: what follows is another item.</summary>
    public bool EndsItem { get; init; }

    /// <summary>A full stop stands behind it: what follows may be about somebody else.</summary>
    public bool EndsSentence { get; init; }

    /// <summary>Whether 了, 过, 完, 已 or the like says that it took place.</summary>
    public bool IsSaidDone { get; init; }

    /// <summary>Tokens that stand for the students of this part.</summary>
    public IReadOnlyList<Token> Students { get; init; } = [];

    /// <summary>操场上碰到李想: of whom the next part tells, if it tells of a deed.</summary>
    public IReadOnlyList<Token> Met { get; init; } = [];

    /// <summary>只有李想来了: of all who were named before, only this one.</summary>
    public bool NamesTheOnly => !HasDeed && Tokens.Any(token => token.Text is "只有" or "只来了") && Mentioned.Any() && Tokens.Any(token => token.Text.StartsWith('来') || token.Text is "到了" or "在" or "到" or "只来了");

    /// <summary>他, 孩子, 他妈妈: the students named before.</summary>
    public bool PointsBack { get; init; }

    /// <summary>跟他聊: one named before is spoken to; not 聊了他的成绩.</summary>
    public bool AddressesBack => PointsBack && Tokens.Take(Math.Max(0, Deed)).Any(token => token.Is(Sense.Pronoun));

    /// <summary>跟他聊, 给他妈妈打电话.</summary>
    public bool SpeaksBack => AddressesBack || (PointsBack && Kind == EntryKind.ParentContact);

    /// <summary>微信视频, 打电话 with no word for what it was: the node or the line above may say that.</summary>
    public bool IsKindByMode => HasDeed && Kind == EntryKind.Talk && Tokens[Deed] is var deed && deed.Is(Sense.Mode) && !deed.Is(Sense.Talk)
        && !deed.Text.Contains("沟通", StringComparison.Ordinal);

    /// <summary>张三成绩下滑, 今天张三迟到.</summary>
    public bool BeginsWithStudent => Students.Count > 0
        && ReferenceEquals(Tokens.FirstOrDefault(token => !token.Is(Sense.Space | Sense.Day | Sense.TimeOfDay | Sense.Filler)), Students[0]);

    /// <summary>张三欺负她: somebody named before is told of again.</summary>
    public bool EndsOnPronoun => Tokens.LastOrDefault(token => !token.Is(Sense.Space))?.Is(Sense.Pronoun) == true;

    /// <summary>请假刚回来: absent no more.</summary>
    public bool IsBack => Tokens.Any(token => token.Text.Contains("回来", StringComparison.Ordinal) || token.Text.Contains("返校", StringComparison.Ordinal));

    /// <summary>A person, but nobody by name: 找学生谈.</summary>
    public bool IsOfSomebody { get; init; }

    /// <summary>张三：职业规划；: an item of a list, whatever its words.</summary>
    public bool IsItem => EndsItem && !HasDeed && Students.Count > 0 && Has(Sense.Strategy) && ReferenceEquals(Tokens.First(token => !token.Is(Sense.Space)), Students[0]);

    /// <summary>周舟→家访: the deed stands right behind the name, with nothing that speaks of the others.</summary>
    public bool IsNamedDeed => Deed > 0 && Students.Count > 0 && !Has(Sense.Each | Sense.All)
        && Tokens.Take(Deed).LastOrDefault(token => !token.Is(Sense.Space | Sense.And))?.Is(Sense.Name | Sense.Number) == true;

    /// <summary>李想周五谈, beside 张三谈了: the Friday to come.</summary>
    public bool IsForecast => HasDeed && Standing == Standing.Stated && !IsSaidDone && Tokens.Any(token => token.Day is not null && token.Text.Length <= 3 && token.Text[0] is '周' or '星' or '礼')
        && Tokens.Skip(Deed + 1).All(token => token.Is(Sense.Space | Sense.Filler));

    public IReadOnlyList<SpokenDay> Days { get; init; } = [];

    /// <summary>The parent's half of 跟李想和他妈妈都聊了.</summary>
    public bool IsTwin { get; init; }

    /// <summary>聊聊, 今天谈 with nothing behind it: a plan, unless something is told of it.</summary>
    public bool MayBePlan { get; init; }

    /// <summary>张三妈妈说…: a parent of somebody named, without a deed.</summary>
    public bool SpeaksOfParent => !HasDeed && Enumerable.Range(0, Tokens.Count).Any(i => Tokens[i].Is(Sense.Parent) && (Partners.ChildOf(Tokens, i) is not null || (i > 0 && Tokens[i - 1].Is(Sense.Pronoun))));

    /// <summary>李想家长电话没打通: what follows may have reached the parent all the same.</summary>
    public bool MissesParent => HasDeed && Kind == EntryKind.ParentContact && Standing == Standing.NotDone && Students.Count > 0;

    /// <summary>Every name, whoever is meant by it.</summary>
    public IEnumerable<Token> Mentioned => Tokens.Where(token => token.Is(Sense.Name));

    /// <summary>两个人都叫来谈了.</summary>
    public bool SpeaksOfTwo => Tokens.Any(token => token.Text is "两人" or "两个人" or "他俩" or "她俩" or "俩人" or "他们俩" or "她们俩");

    public bool IsBare => Tokens.All(token => token.Is(Structural));

    public bool HasDeed => Deed >= 0;

    /// <summary>张三 数学；: an item with words of its own, which no deed of a later item takes up.</summary>
    public bool IsWholeItem => EndsItem && !HasDeed && Students.Count > 0 && Has(Sense.Strategy | Sense.Mode | Sense.Companion);

    public bool Has(Sense sense) => Tokens.Any(token => token.Is(sense));

    /// <summary>Bare but for a parent: 妈妈也来电话了.</summary>
    public bool IsBareWithParent => Tokens.All(IsStructuralOrPointer);

    /// <summary>李想爸妈都来了: who comes is the parent.</summary>
    public bool BringsParent => !HasDeed && Tokens.Select((token, i) => token.Is(Sense.Parent) && Partners.ChildOf(Tokens, i) is not null).Any(owns => owns)
        && Tokens.Any(token => token.Mode == ContactMode.InPerson || (token.Mode == ContactMode.Text && token.Text[0] == '加') || token.Text is "来" or "来了" or "到" or "到了" or "过来" or "叫来" or "请来" or "喊来" or "约来" || (IsMeeting(token) && !Has(Sense.Told)));

    /// <summary>田甜的妈妈在校门口碰到: who is met is the parent.</summary>
    private static bool IsMeeting(Token token) =>
        token.Text is "碰到" or "遇到" or "遇见" or "碰见" or "见到" or "偶遇" or "碰上" or "遇上" or "碰到了" or "遇到了" or "见到了" or "见了";

    /// <summary>电话里聊了半天, with nobody addressed.</summary>
    public bool IsFromAfar => !AddressesBack && !Tokens.Take(Math.Max(0, Deed)).Any(token => token.Is(Sense.With) && !token.Is(Sense.Contact))
        && Tokens.Any(token => token.Mode is ContactMode.Phone or ContactMode.Text or ContactMode.Video);

    /// <summary>李想爸爸也在: the name only says whose parent it is.</summary>
    public bool NamesOnlyParents => !HasDeed && Students.Count > 0 && Enumerable.Range(0, Tokens.Count)
        .All(i => !Tokens[i].Is(Sense.Name | Sense.Number) || (i + 1 < Tokens.Count && Tokens[i + 1].Is(Sense.Parent | Sense.Possessive)));

    /// <summary>李想妈妈说他头疼: the parent is who speaks.</summary>
    public bool LeadsWithParent
    {
        get
        {
            var parent = Tokens.TakeWhile(token => !token.Is(Sense.Parent)).Count();
            return !HasDeed && parent < Tokens.Count && Tokens.Take(parent).All(token => token.Is(Sense.Name | Sense.Number | Sense.Space | Sense.Day | Sense.TimeOfDay | Sense.Filler | Sense.Classmate | Sense.Possessive | Sense.ClassRef))
                && Partners.ChildOf(Tokens, parent) is not null && !(parent + 1 < Tokens.Count && Tokens[parent + 1].Is(Sense.Possessive));
        }
    }

    public static bool IsStructural(Token token) => token.Is(Structural);

    public static bool IsStructuralOrPointer(Token token) => token.Is(Structural | Sense.Pronoun | Sense.Parent);
}

/// <summary>How a part of a message is told.</summary>
internal enum Standing
{
    Stated,
    NotDone,
    Planned,
    Asked,
}
