using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Garnet;
using Garnet.server;
using Garnet.server.Auth.Settings;
using StackExchange.Redis;

namespace Tutorship.Storage.Redis;

/// <summary>
/// A Garnet server inside this process, on a free port of this machine alone, behind a password that is drawn at every start.
/// It lives in memory only, and small: what it forgets the next tick repairs.
/// </summary>
public sealed class InProcessRedis : IDisposable
{
    private const int Tries = 5;

    private readonly string password = RandomNumberGenerator.GetHexString(32);
    private readonly GarnetServer server;
    private int isDisposed;

    public InProcessRedis() => (server, Port) = Start();

    public int Port { get; }

    public ConfigurationOptions Connection => RedisConnection.WithTimeouts(new ConfigurationOptions
    {
        EndPoints = { { IPAddress.Loopback, Port } },
        Password = password,
    });

    /// <summary>Once: the server itself does not bear a second time.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) == 0)
        {
            server.Dispose();
        }
    }

    /// <summary>Between finding a free port and taking it another process may come first; then the next one is tried.</summary>
    private (GarnetServer Server, int Port) Start()
    {
        for (var left = Tries; ; left--)
        {
            var port = FreePort();
            var garnet = new GarnetServer(Options(port));
            try
            {
                garnet.Start();
                return (garnet, port);
            }
            catch (SocketException) when (left > 1)
            {
                garnet.Dispose();
            }
        }
    }

    private GarnetServerOptions Options(int port) => new()
    {
        EndPoints = [new IPEndPoint(IPAddress.Loopback, port)],
        AuthSettings = new PasswordAuthenticationSettings(password),
        LogMemorySize = "16m",
        PageSize = "256k",
        IndexMemorySize = "1m",
        EnableStorageTier = false,
        EnableLua = true,
        LuaOptions = new LuaOptions(),
        QuietMode = true,
    };

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
