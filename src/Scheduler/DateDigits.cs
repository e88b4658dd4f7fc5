using System.Globalization;

namespace Tutorship.Scheduler;

/// <summary>Days and moments as everybody reads them, in one form everywhere: 09/15, 11/06 16:20.</summary>
public static class DateDigits
{
    public static string Of(DateOnly day) => day.ToString("MM'/'dd", CultureInfo.InvariantCulture);

    /// <param name="local">School-local.</param>
    public static string Of(DateTime local) => local.ToString("MM'/'dd HH:mm", CultureInfo.InvariantCulture);
}
