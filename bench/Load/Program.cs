using System.Globalization;
using Tutorship.Load;

if (args is ["school", var folder, .. var mentors])
{
    BenchSchool.Write(folder, mentors is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 134, TimeProvider.System);
    return 0;
}

if (args is ["run", .. var options] && LoadOptions.Read(options) is { } load)
{
    return await LoadRun.CompareAsync(load);
}

Console.Error.WriteLine("""
    usage: Load school DIR [MENTORS]
           Load run --url URL --peer URL --token TOKEN --aeskey KEY --corpid ID [--mentors 134] [--seconds 15] [--at-once 32]
    The servers under load are on loopback only.
    """);
return 2;
