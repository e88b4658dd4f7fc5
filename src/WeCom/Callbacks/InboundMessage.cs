namespace Tutorship.WeCom.Callbacks;

/// <summary>What a member or the platform told the app (docs 90239, 90240, 92032). Closed: nothing else can come.</summary>
public abstract record InboundMessage
{
    private InboundMessage(InboundHeader header) => Header = header;

    public InboundHeader Header { get; }

    public string DedupKey => Header.DedupKey;

    /// <summary>Written by a member, in contrast to something that happened.</summary>
    public bool IsEvent => this is Event;

    public sealed record Text(InboundHeader Header, string Content) : InboundMessage(Header);

    /// <param name="MediaId">Can be fetched for 3 days.</param>
    public sealed record Image(InboundHeader Header, string MediaId, string PicUrl) : InboundMessage(Header);

    public sealed record Voice(InboundHeader Header, string MediaId, string Format) : InboundMessage(Header);

    public sealed record Video(InboundHeader Header, string MediaId, string ThumbMediaId) : InboundMessage(Header);

    /// <param name="FromWeCom">False when it came through the WeChat plugin: the only documented hint at it.</param>
    public sealed record Location(
        InboundHeader Header, string Latitude, string Longitude, string Label, bool FromWeCom) : InboundMessage(Header);

    public sealed record LinkMessage(InboundHeader Header, string Title, string Description, string Url) : InboundMessage(Header);

    /// <summary>A message type that is not documented; to be answered 200.</summary>
    public sealed record UnknownMessage(InboundHeader Header, string MsgType) : InboundMessage(Header);

    public abstract record Event : InboundMessage
    {
        private Event(InboundHeader header)
            : base(header)
        {
        }

        /// <summary>The member came into the app's visible range.</summary>
        public sealed record Subscribe(InboundHeader Header) : Event(Header);

        public sealed record Unsubscribe(InboundHeader Header) : Event(Header);

        /// <summary>The member opened the app's conversation.</summary>
        public sealed record EnterAgent(InboundHeader Header) : Event(Header);

        public sealed record Click(InboundHeader Header, string EventKey) : Event(Header);

        public sealed record View(InboundHeader Header, string Url) : Event(Header);

        public sealed record LocationReport(
            InboundHeader Header, string Latitude, string Longitude, bool FromWeCom) : Event(Header);

        /// <summary>A click on a card's button or submit, or in its menu.</summary>
        /// <param name="EventKey">The key of the button, the submit button or the menu entry.</param>
        /// <param name="ResponseCode">Good for one update of the card within 72 hours.</param>
        /// <param name="FromMenu">Chosen in the top-right menu, so without selected items.</param>
        public sealed record TemplateCard(
            InboundHeader Header,
            string EventKey,
            string TaskId,
            string CardType,
            string ResponseCode,
            IReadOnlyList<SelectedItem> SelectedItems,
            bool FromMenu) : Event(Header);

        /// <summary>A student, parent or class of the school directory changed, or a parent (un)followed the school.</summary>
        /// <param name="Id">The student's or parent's userid, or the department's id.</param>
        public sealed record ChangeSchoolContact(InboundHeader Header, string ChangeType, string Id) : Event(Header);

        /// <summary>A member, department or tag changed.</summary>
        /// <param name="Id">The member's, department's or tag's id.</param>
        /// <param name="NewUserId">Empty unless a member was renamed.</param>
        public sealed record ChangeContact(InboundHeader Header, string ChangeType, string Id, string NewUserId) : Event(Header);

        /// <summary>The platform warns that it will, or says that it did, suspend or revive the app: for the operator.</summary>
        public sealed record AgentActivity(InboundHeader Header, string Name, DateTimeOffset? EffectAt) : Event(Header);

        /// <summary>An event that means nothing here; to be answered 200.</summary>
        public sealed record Unknown(InboundHeader Header, string Name, string EventKey) : Event(Header);
    }
}
