using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.People;

/// <summary>S-140: the numbers under which somebody is reached at work.</summary>
public sealed class WorkPhoneTests
{
    [Theory]
    [InlineData("2345", "2345")]
    [InlineData("２３４５", "2345")]
    [InlineData("8ー123", "8-123")]
    [InlineData(" 72 - 01 ", "72-01")]
    [InlineData("*72", "*72")]
    [InlineData("0263-34-1234", "0263-34-1234")]
    public void An_extension_is_kept_in_half_width(string typed, string kept) => WorkPhone.Extension(typed).ShouldBe(kept);

    [Theory]
    [InlineData("")]
    [InlineData("内線2345")]
    [InlineData("23 か 45")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("123456789012345678901")]
    public void Anything_else_is_no_extension(string typed) => WorkPhone.Extension(typed).ShouldBeNull();

    [Theory]
    [InlineData("050-1234-5678", "050-1234-5678", "tel:05012345678")]
    [InlineData("０８０ー１２３４ー５６７８", "080-1234-5678", "tel:08012345678")]
    [InlineData("(0263)34-1234", "0263-34-1234", "tel:0263341234")]
    [InlineData("+81 50 1234 5678", "+815012345678", "tel:+815012345678")]
    public void A_business_number_can_be_dialled_from_outside(string typed, string kept, string link)
    {
        WorkPhone.Number(typed).ShouldBe(kept);
        WorkPhone.Link(kept).ShouldBe(link);
    }

    [Theory]
    [InlineData("2345")]
    [InlineData("119")]
    [InlineData("050-1234-567890")]
    [InlineData("15012345678")]
    [InlineData("+0501234567")]
    [InlineData("090-XXXX-1234")]
    [InlineData("tel:05012345678")]
    [InlineData("")]
    public void Anything_else_is_none_and_no_link(string typed)
    {
        WorkPhone.Number(typed).ShouldBeNull();
        WorkPhone.Link(typed).ShouldBeNull();
    }
}
