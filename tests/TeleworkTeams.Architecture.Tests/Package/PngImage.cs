using System.Buffers.Binary;
using System.IO.Compression;

namespace TeleworkTeams.Architecture.Tests.Package;

/// <summary>A PNG file, read as far as the icons need it: 8 bits a channel, not interlaced (W3C PNG, third edition).</summary>
internal sealed record PngImage(int Width, int Height, bool HasAlpha, byte[] Pixels)
{
    private const int ChunkFrame = 12;

    public static PngImage Read(string path)
    {
        var file = File.ReadAllBytes(Path.Combine(Repository.Root, path)).AsSpan();
        file[1..4].SequenceEqual("PNG"u8).ShouldBeTrue($"{path} is not a PNG file.");
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
        file[24].ShouldBe((byte)8);
        file[28].ShouldBe((byte)0);
        var alpha = file[25] == 6;
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            if (file.Slice(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                packed.Write(file.Slice(at + 8, length));
            }

            at += length + ChunkFrame;
        }

        packed.Position = 0;
        using var lines = new ZLibStream(packed, CompressionMode.Decompress);
        return new PngImage(width, height, alpha, Unfilter(lines, width, height, alpha ? 4 : 3));
    }

    private static byte[] Unfilter(ZLibStream lines, int width, int height, int channels)
    {
        var stride = width * channels;
        var pixels = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = lines.ReadByte();
            lines.ReadExactly(pixels, y * stride, stride);
            for (var x = 0; x < stride; x++)
            {
                var here = (y * stride) + x;
                int left = x < channels ? 0 : pixels[here - channels];
                int up = y == 0 ? 0 : pixels[here - stride];
                int corner = x < channels || y == 0 ? 0 : pixels[here - stride - channels];
                pixels[here] += (byte)(filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) });
            }
        }

        return pixels;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (l, u, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return l <= u && l <= c ? left : u <= c ? up : corner;
    }
}
