using System.Data.Common;

namespace Tutorship.Bot.Commands.Doctor;

/// <summary>One thing that has to be right.</summary>
/// <param name="name">Stable, for scripts that read <c>--json</c>.</param>
/// <param name="title">What the IT teacher reads.</param>
/// <param name="school">Of which school; null: of the whole installation.</param>
public abstract class DoctorCheck(string name, string title, string? school = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public string Name { get; } = name;

    public string Title { get; } = title;

    public string? School { get; } = school;

    /// <summary>Never throws and never hangs: what could not be found out is a finding too.</summary>
    public async Task<Finding> ExamineAsync(Patient patient, CancellationToken cancel)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        deadline.CancelAfter(Patience);
        try
        {
            return await LookAsync(patient, deadline.Token).WaitAsync(Patience + TimeSpan.FromSeconds(2), TimeProvider.System, cancel);
        }
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault) when (fault is OperationCanceledException or TimeoutException)
        {
            return Finding.Fail(DoctorPhrases.NoAnswer((int)Patience.TotalSeconds), DoctorPhrases.NoAnswerAdvice());
        }
        catch (Exception fault)
        {
            // A database's own words hold neither password nor content; of anything else only the kind is told.
            return Finding.Fail(DoctorPhrases.Broke(fault is DbException ? fault.Message : fault.GetType().Name), DoctorPhrases.BrokeAdvice());
        }
    }

    protected abstract Task<Finding> LookAsync(Patient patient, CancellationToken cancel);
}
