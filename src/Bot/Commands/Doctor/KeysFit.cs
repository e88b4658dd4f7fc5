using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Tutorship.Storage;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>Whether what was written can still be read: the key file belongs to this database, and every key in it is wrapped.</summary>
public sealed class KeysFit() : DoctorCheck("keys", DoctorPhrases.Keys())
{
    protected override async Task<Finding> LookAsync(Patient patient, CancellationToken cancel)
    {
        if (patient.Storage.KeyFault() is { } fault)
        {
            return Finding.Fail(DoctorPhrases.KeyUnusable(fault), DoctorPhrases.KeyUnusableAdvice());
        }

        if (!patient.IsDatabaseUsable)
        {
            return Finding.Warn(DoctorPhrases.NotLooked(), "");
        }

        var ring = await KeyRingInspection.OfAsync(patient.Dbs, patient.Storage, cancel);
        return ring switch
        {
            { Keys: 0 } => Finding.Ok(DoctorPhrases.NoKeysYet()),
            { HasKey: false } => Finding.Fail(DoctorPhrases.KeyLost(), DoctorPhrases.KeyLostAdvice()),
            { Opened: var opened, Keys: var keys } when opened < keys => Finding.Fail(DoctorPhrases.KeyWrong(keys - opened, keys), DoctorPhrases.KeyLostAdvice()),
            { Wrapped: var wrapped, Keys: var keys } when wrapped < keys => Finding.Fail(DoctorPhrases.Unwrapped(keys - wrapped), DoctorPhrases.UnwrappedAdvice()),
            { IsOpenToOthers: true } => Finding.Warn(DoctorPhrases.KeyOpen(), DoctorPhrases.KeyOpenAdvice()),
            _ => await ProbeAsync(patient, ring.Keys, cancel),
        };
    }

    /// <summary>Something new, and the newest note of each school: only whether it opens is asked, never what it says.</summary>
    private static async Task<Finding> ProbeAsync(Patient patient, int keys, CancellationToken cancel)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddTutorshipStorage(patient.Storage)
            .BuildServiceProvider();
        var protector = services.GetRequiredService<NoteProtector>();
        foreach (var school in patient.Schools)
        {
            await using var db = await patient.Dbs.OpenAsync(school.Id, cancel);
            var newest = await db.Entries.Where(row => row.Note != null).OrderByDescending(row => row.RecordedAt).Select(row => row.Note).FirstOrDefaultAsync(cancel);
            if (!Opens(protector, school.Id, protector.Protect(school.Id, "probe")) || (newest is not null && !Opens(protector, school.Id, newest)))
            {
                return Finding.Fail(DoctorPhrases.NoteSealed(school.Id), DoctorPhrases.KeyLostAdvice());
            }
        }

        return Finding.Ok(DoctorPhrases.KeysGood(keys));
    }

    private static bool Opens(NoteProtector protector, string school, byte[] secret)
    {
        try
        {
            protector.Unprotect(school, secret);
            return true;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }
}
