namespace Tutorship.WeCom.Tests.Callbacks;

/// <summary>Test vectors made with WeCom's own library (<c>@wecom/crypto</c>); demo secrets, worth nothing.</summary>
public sealed record Vector(
    string Token, string Key, string Receiver, string Timestamp, string Nonce, string Random16,
    string Plain, string Encrypted, string Signature);

public static class Vectors
{
    /// <summary>text, ASCII, pad 9 (standard PKCS7 would work).</summary>
    public static readonly Vector V1 = new(
        "IlcAH0HJLw2fFDoqZQWA", "BQeGn442v1pBsBV6yWst4NTForiosZRfCtbGdGXs4Mc", "ww7c41f0e2b9a85d36",
        "1763900401", "518204773", "36b99c9e113f189ca2397d426f66092c",
        "<xml><ToUserName><![CDATA[ww7c41f0e2b9a85d36]]></ToUserName><FromUserName><![CDATA[t.lin]]></FromUserName><Cre" +
        "ateTime>1763900401</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[help......................" +
        "......]]></Content><MsgId>7301592248816640001</MsgId><AgentID>1000002</AgentID></xml>",
        "nPDkXZR14OJs817l1dghXMxyOUz7zkfrfzJkBNgDZrbqid7JgwUMdxJ2INizqEOjHfO7DgbxCNNMY9ddxeGUhJGuVyKJ0QDFvuJX0Pz4S44Vxs" +
        "WYvIkMcOX7FHD3SbbiiTtzejPPJHolvRWZMHt5lhiPq8lwgt5bsL3qGdSLU9VeXK/5eTpS3dP0h7U+bH6ysuxGwSOEhwI3KB8+Yd0opD+h5QsF" +
        "boTHzxuZznWHJMywUvnHqTcO+2jOEjYJ0Mu+HFscCuETFc2FUO/WU1W8bi+Cik7fiHFTcU46Vd8EJu6dNgAlCEoAP4/ZfUcO4U75+pAYfbCvjq" +
        "ORPH/UUFDIBOvT5BK0h0FA5qaz/4Ino2/M02fFR0ox1317XtziRLMBmdxdhqaFz2LP3mATuY3Ko/oGKVX83WXExNhaFA7cWaJ8xKVGzzrFwfxF" +
        "WY76IcoeVmZ3bFkGXjs3lE8uQSnOaA==",
        "fbd2b9585ee346d2d58424639ae3442633696a4c");

    /// <summary>text, Chinese + emoji, pad 27 (standard PKCS7 throws); key with non-zero spare bits.</summary>
    public static readonly Vector V2 = new(
        "x9D1WuIvoArahLnt", "e7s4eNOLatFzIi9SUaxwfV9ZGz9xzvuohNCBm3UwBrL", "ww7c41f0e2b9a85d36",
        "1763900455", "r8Qw2LmZ", "84c5b15dcb5d365abcba8de40c1415e4",
        "<xml><ToUserName><![CDATA[ww7c41f0e2b9a85d36]]></ToUserName><FromUserName><![CDATA[ZhouMin]]></FromUserName><C" +
        "reateTime>1763900455</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[三年二班明天请假两人 🙂。。。]]></Cont" +
        "ent><MsgId>7301592248816640002</MsgId><AgentID>1000002</AgentID></xml>",
        "AGYkd4BW6S5FzE+Y61AzME7tMM4UgPGJT2WkOdLhdf1MYexAR3xAjKySTTOtPEbJXlY5VIYSbhSx1D3EFWGci3LlXL079bfQOi6cKOBnZWWzW/" +
        "36TtYmlySMNmmj/Eu+x+7wmqQ/DhYMndTpjZM5fS8C67lkaddSkBHaFUGKLzjE+8SNzhckxl339uX7pyFnvvxetBUOBH9HIEDEw/f9LeiSNq4Z" +
        "VY+hCqed0EluRyH3SK5bqtpEzVAGaMvNihsOcDmNcjeZtn5E8C0rMf9jWYn9Gvtv/U7gI9oRqfek3pJ4UvsesHnecsJ+vsJ/ary0wEv7LkMYIY" +
        "tUKex5GX+RXK37XjAmQdD4c/F4p+z8rVHhl2iCQhCBiru1TrEumqyahSOV3FDL3fcgrmZ5rz4qVpod7/V+2HBYI/PoMGHAILfqGseNjx0jkOTc" +
        "3ZK5Nq7Ia8K2PAJJOEaCqZ35zxGQEKTs99WiMrkbaJh8VFNIh+qwwZsuTOM4y9ivNR/0Y5ND",
        "2b59d996e870eb87e211c960c1496b72348b09b1");

    /// <summary>template_card_event, pad 32; key with non-zero spare bits.</summary>
    public static readonly Vector V3 = new(
        "o1jrUAS6gVuwaBxcvB4CHzHsQPJMNVdH", "RbozZBE5oxg3xF6L0BTTjfGDWCOF8E8uagk1CeZAChB", "ww7c41f0e2b9a85d36",
        "1763900520", "940031", "33eb9a9130669af64e482e1178c28c03",
        "<xml><ToUserName><![CDATA[ww7c41f0e2b9a85d36]]></ToUserName><FromUserName><![CDATA[t.lin]]></FromUserName><Cre" +
        "ateTime>1763900520</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[template_card_event]]></Eve" +
        "nt><EventKey><![CDATA[submit]]></EventKey><TaskId><![CDATA[poll-2025-11-23_000000000000000000000001]]></TaskId" +
        "><CardType><![CDATA[vote_interaction]]></CardType><ResponseCode><![CDATA[RC-demo-0001]]></ResponseCode><AgentI" +
        "D>1000002</AgentID><SelectedItems><SelectedItem><QuestionKey><![CDATA[lunch]]></QuestionKey><OptionIds><Option" +
        "Id><![CDATA[rice]]></OptionId><OptionId><![CDATA[soup]]></OptionId></OptionIds></SelectedItem></SelectedItems>" +
        "</xml>",
        "gIKZq0Snr2PfgiE149j6nOEVHJx5tzcYgGgqiWkZxxB8NRt6I7kjPldr/PJnVTt7sZIQx3j2IYKMwKvKyXGBMd9tHafsxCgEygEZHZDI/8NpLt" +
        "ca/c+KAlO8dbmJDguUtGxvZgEuRNO2MKQD9+LvUpExaAh2EWnwsUxiUPKpJbfyj4vRgei840EZpT8fPWqcmJH+hFlGMw7j0xvPdMoodzkjWv4x" +
        "GCZsiTQjAfVsl2+9hrdlRk2YqRrUqF6HmAXgD/cFT7/SiOqXsxNKffPT1TQP+ZAhQl9ebc1Qj++lh38ohNH8BlGyJcxs3yoB+pP8h9vWdgU0qc" +
        "3xW/6hs2OHKEGPvxoNPt71kLmX9oRoZ4harw2p1Vas+zXBneGZUh815nlJEcufTC/ZUphpLunP2kbE5OMEslHusIa/sIRuRuwWAuQHz7GOHWmO" +
        "dBS/M1AwvHSxCk15di2q2rypvZEOns8v6ZTYfRXfQJVzPme/HOtZTBs3bsHecWg23ozinmrWeg+1j+Ruzw0GXzS8RyLeXiVCuTB4rmrIZ3v1SU" +
        "DUhCmHG37ldIXcqHNusfLBpNmixPeoh5ozWu3utVS9CVDgGBTeNs87aQBYyhOELc/6YL3hNCRdx9nGn0rXwjiURYzeutUFPnviKTdzxsUROunV" +
        "NSuQ/wkRjhEnu9eBZ/acaRuzOn0AVGngeV30/fqYNt8pDA3ihSBzx/QHqxtbnr/VWG97PACj1DG90g5Wq35EmlrNLyvdIVKBbwuJBkdIKE/iQ0" +
        "fo0+mla5ZEeELVFLC0DiMo4cTjuKwxfvFFTzwUgX+AzFFCCJ1gd6NlHvFIeQk3jNcySRwbFTcgQe1ZYQ8pRpopi7zSeOaCHTgHCgN7QwHp9/Fe" +
        "a4DFoPnXnyXZs7G96bouuTpa7BNkDGWQIksPZmIokN0zHMOEmoGWpfvobCUW/u9qWBH4fhW2kGOPPWq2urYDnShBYR8Lu5FF5Whwww==",
        "3cdaffa86ce302a21ba316f4c434a3155bc9cb27");

    /// <summary>URL verification (echostr); ordinal and culture sort differ here.</summary>
    public static readonly Vector V4 = new(
        "IlcAH0HJLw2fFDoqZQWA", "BQeGn442v1pBsBV6yWst4NTForiosZRfCtbGdGXs4Mc", "ww7c41f0e2b9a85d36",
        "1763900300", "77120934", "0c7de5dbef357d47e53b7a5b4959e377",
        "4820917735560183264",
        "d3A274pNnULv/wvH3ftdX/YHhiqWlg8CkzxbsyWYRxeGpD0eV/BGxHHdwtuLJJR/WgcRIMmwmQHw7TfBUDc96g==",
        "b68f19d6f33f00088784045bee338c09661be05d");

    public static TheoryData<Vector> All => [V1, V2, V3, V4];
}
