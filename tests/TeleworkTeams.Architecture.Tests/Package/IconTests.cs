namespace TeleworkTeams.Architecture.Tests.Package;

/// <summary>Icons as Teams wants them: a full-colour one, and an outline in white on nothing.</summary>
public sealed class IconTests
{
    [Fact]
    public void The_colour_icon_is_192_by_192()
    {
        var icon = PngImage.Read("appPackage/color.png");

        (icon.Width, icon.Height).ShouldBe((192, 192));
    }

    [Fact]
    public void The_outline_icon_is_32_by_32_and_holds_only_white_on_transparent()
    {
        var icon = PngImage.Read("appPackage/outline.png");

        (icon.Width, icon.Height, icon.HasAlpha).ShouldBe((32, 32, true));
        var pixels = icon.Pixels.Chunk(4).ToArray();
        pixels.Where(p => p[3] > 0).ShouldAllBe(p => p[0] >= 250 && p[1] >= 250 && p[2] >= 250);
        pixels.Count(p => p[3] == 0).ShouldBeGreaterThan(pixels.Length / 2);
        pixels.Count(p => p[3] == 255).ShouldBeGreaterThan(100);
    }
}
