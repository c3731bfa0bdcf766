using System.Net;
using System.Net.Sockets;

namespace TeleworkTeams.Local.City;

/// <summary>Free ports, and a plain word about taken ones.</summary>
internal static class Ports
{
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <exception cref="InvalidOperationException">Somebody listens there already; one line says what to do.</exception>
    public static void Demand(int port, string use)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
        }
        catch (SocketException)
        {
            throw new InvalidOperationException($"Port {port} ({use}) is in use: end the program that uses it, or choose others with --port.");
        }
    }
}
