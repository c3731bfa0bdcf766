using System.Net;
using System.Net.Sockets;
using System.Text;
using TeleworkTeams.Clients.Teams.Connector;

namespace TeleworkTeams.Clients.Tests.Teams;

public sealed class BotTokenTests
{
    public static TheoryData<string> ForbiddenAddresses =>
    [
        "https://smba.trafficmanager.net.evil.example/", "https://evil.example/smba.trafficmanager.net", "https://xsmba.trafficmanager.net/",
        "https://trafficmanager.net/", "https://evil.trafficmanager.net/", "https://a.smba.trafficmanager.net/", "http://smba.trafficmanager.net/",
        "http://169.254.169.254/", "https://169.254.169.254/", "https://[::1]/", "https://2852039166/", "https://0x7f.1/", "https://localhost/",
        "http://127.0.0.1:3978/", "https://user@smba.trafficmanager.net/", "https://user:pw@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net@evil.example/", "https://smba.trafficmanager.net:8443/", "https://smba.trafficmanager.net:80/",
        "https://smbа.trafficmanager.net/", "https://xn--smb-8cd.trafficmanager.net/", "https://botframework.com/", "https://evilbotframework.com/",
        "https://.botframework.com/", "ftp://smba.trafficmanager.net/", "file:///etc/passwd", "https://smba.trafficmanager.net\\@evil.example/",
        "https://evil.example\\.botframework.com/", "https://evil.example#.botframework.com", "https://evil.example?.botframework.com", "//smba.trafficmanager.net/", "/v3", "",
    ];

    [Theory]
    [MemberData(nameof(ForbiddenAddresses))]
    public async Task No_call_to_a_forbidden_address_carries_the_token(string address)
    {
        new ServiceUrlPolicy().IsAllowed(address).ShouldBeFalse();
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return;
        }
        var wire = new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.OK));
        var credential = new StubCredential();
        using var http = new HttpClient(new BotTokenHandler(new ServiceUrlPolicy(), credential, wire));

        if (uri.UserInfo.Length > 0 || uri.Host != "smba.trafficmanager.net" || uri.Scheme != "https" || uri.Port != 443)
        {
            await Should.ThrowAsync<InvalidOperationException>(async () => await SendRawAsync(http, uri));
            wire.Requests.ShouldBeEmpty();
            credential.Scopes.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/jp/")]
    [InlineData("https://SMBA.TrafficManager.net:443/apac/")]
    [InlineData("https://a.botframework.com/")]
    public async Task An_allowed_address_gets_the_token_of_the_bots_scope(string address)
    {
        var wire = new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.OK));
        var credential = new StubCredential();
        using var http = new HttpClient(new BotTokenHandler(new ServiceUrlPolicy(), credential, wire));

        using var answer = await http.GetAsync(new Uri(address), TestContext.Current.CancellationToken);

        wire.Requests.Single().Authorization.ShouldBe("Bearer " + StubCredential.Token);
        credential.Scopes.ShouldBe(["https://api.botframework.com/.default"]);
    }

    [Fact]
    public async Task Without_a_credential_no_token_is_sent_and_the_list_still_holds()
    {
        var wire = new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.OK));
        using var http = new HttpClient(new BotTokenHandler(new ServiceUrlPolicy(allowLoopback: true), null, wire));

        using var answer = await http.GetAsync(new Uri("http://127.0.0.1:9000/v3"), TestContext.Current.CancellationToken);

        wire.Requests.Single().Authorization.ShouldBeNull();
        await Should.ThrowAsync<ServiceUrlRefusedException>(() => http.GetAsync(new Uri("https://evil.example/"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("http://127.0.0.1:9000/", true)]
    [InlineData("http://localhost:9000/", true)]
    [InlineData("http://[::1]:9000/", true)]
    [InlineData("http://127.0.0.1.evil.example/", false)]
    [InlineData("http://localhost.evil.example/", false)]
    [InlineData("http://169.254.169.254/", false)]
    [InlineData("http://10.0.0.1/", false)]
    public void Loopback_is_allowed_for_development_alone(string address, bool allowed)
    {
        new ServiceUrlPolicy(allowLoopback: true).IsAllowed(address).ShouldBe(allowed);
        new ServiceUrlPolicy().IsAllowed(address).ShouldBeFalse();
    }

    [Fact]
    public async Task A_redirect_is_not_followed_and_takes_no_token_with_it()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var connections = 0;
        var cancel = TestContext.Current.CancellationToken;
        var server = Task.Run(async () =>
        {
            using var connection = await listener.AcceptTcpClientAsync(cancel);
            connections++;
            var stream = connection.GetStream();
            _ = await stream.ReadAsync(new byte[8192], cancel);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(
                $"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{port}/stolen\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), cancel);
        }, cancel);
        using var http = ConnectorClient.CreateHttpClient(new ServiceUrlPolicy(allowLoopback: true), new StubCredential());

        using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{port}/v3"), cancel);
        await server;

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        connections.ShouldBe(1);
        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public void A_handler_that_follows_redirects_is_refused() =>
        Should.Throw<ArgumentException>(() => new BotTokenHandler(new ServiceUrlPolicy(), null, new SocketsHttpHandler()));

    [Theory]
    [InlineData("net")]
    [InlineData(".com")]
    [InlineData("10.0.0.1")]
    [InlineData("")]
    public void A_list_that_would_allow_half_the_world_is_refused(string host) =>
        Should.Throw<ArgumentException>(() => new ServiceUrlPolicy([host]));

    private static async Task SendRawAsync(HttpClient http, Uri uri)
    {
        try
        {
            using var answer = await http.GetAsync(uri, TestContext.Current.CancellationToken);
        }
        catch (NotSupportedException error)
        {
            // Schemes that the HTTP client itself does not know.
            throw new InvalidOperationException("refused", error);
        }
    }
}
