namespace Tutorship.WeCom.Callbacks;

/// <summary>Why a callback was refused; the numbers are those of WXBizMsgCrypt (doc 90307).</summary>
public enum CallbackFailure
{
    SignatureMismatch = -40001,
    MalformedXml = -40002,

    /// <summary>The EncodingAESKey is not 43 letters and digits.</summary>
    InvalidKey = -40004,

    /// <summary>The message was meant for another corporation.</summary>
    ReceiverMismatch = -40005,

    /// <summary>The ciphertext is empty or no whole number of AES blocks.</summary>
    DecryptionFailed = -40007,

    /// <summary>Padding or length field of the decrypted buffer contradict its size.</summary>
    MalformedBuffer = -40008,

    InvalidBase64 = -40010,
}
