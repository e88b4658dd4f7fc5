using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Tutorship.Storage;

/// <summary>
/// Encrypts what was said about a child: notes, open questions, answers, bodies of messages. Each school has a purpose
/// of its own, so that a row in the wrong school cannot be read there.
/// </summary>
public sealed class NoteProtector(IDataProtectionProvider provider)
{
    private readonly ConcurrentDictionary<string, IDataProtector> protectors = new(StringComparer.Ordinal);

    public byte[] Protect(string schoolId, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(schoolId).Protect(Encoding.UTF8.GetBytes(text));
    }

    /// <exception cref="CryptographicException">Not protected by this key ring for this school, or altered.</exception>
    public string Unprotect(string schoolId, byte[] secret) => Encoding.UTF8.GetString(Of(schoolId).Unprotect(secret));

    /// <summary>Makes the first key where there is none: later it would have to be made inside somebody's transaction.</summary>
    internal void Warm() => provider.CreateProtector("Tutorship.Notes").Protect([]);

    private IDataProtector Of(string schoolId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(schoolId);
        return protectors.GetOrAdd(schoolId, school => provider.CreateProtector("Tutorship.Notes", school));
    }
}
