using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;

// One browser and one city for all tests. They run one after another: the Playground has a single user, whose chat every
// open page shows, and two cores are busy enough with a browser, the app and its storage.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(SharedCity))]
