using System.Text.Json.Nodes;
using Tutorship.WeCom.Cards;

namespace Tutorship.WeCom.Messages;

/// <summary>What an app can say to its members (doc 90236). Cards and markdown are not shown in the WeChat plugin.</summary>
public abstract record WeComMessage
{
    private WeComMessage(string msgType) => MsgType = msgType;

    internal string MsgType { get; }

    internal abstract JsonObject Body { get; }

    /// <summary>As how many messages it is sent and counted.</summary>
    public int PartCount => Parts.Count;

    /// <summary>As many messages as the platform's byte limit asks for; usually one.</summary>
    internal virtual IReadOnlyList<WeComMessage> Parts => [this];

    /// <summary>Longer ones than 2048 bytes are sent in parts.</summary>
    public sealed record Text(string Content) : WeComMessage("text")
    {
        internal override JsonObject Body => new() { ["content"] = Content };

        internal override IReadOnlyList<WeComMessage> Parts =>
            [.. TextSplitter.Split(Content).Select(part => new Text(part))];
    }

    /// <summary>As <see cref="Text"/>; headings, bold, links, code, quotes and three font colours only.</summary>
    public sealed record Markdown(string Content) : WeComMessage("markdown")
    {
        internal override JsonObject Body => new() { ["content"] = Content };

        internal override IReadOnlyList<WeComMessage> Parts =>
            [.. TextSplitter.Split(Content).Select(part => new Markdown(part))];
    }

    /// <summary>Title, description and button are cut to 128, 512 and 4 characters.</summary>
    public sealed record TextCard(string Title, string Description, Uri Url, string? Button = null) : WeComMessage("textcard")
    {
        public Uri Url { get; } = CardChecks.Link(Url, WeComLimits.TextCardUrlBytes);

        internal override JsonObject Body => new()
        {
            ["title"] = Shortened.To(Title, WeComLimits.TextCardTitle),
            ["description"] = Shortened.To(Description, WeComLimits.TextCardDescription),
            ["url"] = Url.AbsoluteUri,
            ["btntxt"] = Button is null ? null : Shortened.To(Button, WeComLimits.TextCardButton),
        };
    }

    public sealed record Image(string MediaId) : WeComMessage("image")
    {
        internal override JsonObject Body => new() { ["media_id"] = MediaId };
    }

    public sealed record File(string MediaId) : WeComMessage("file")
    {
        internal override JsonObject Body => new() { ["media_id"] = MediaId };
    }

    public sealed record Card(TemplateCard Template) : WeComMessage("template_card")
    {
        internal override JsonObject Body => Template.ToJson();
    }
}
