namespace TeleworkTeams.Simulators.City;

/// <summary>Common family and given names with their kana. Pairs are drawn by number, so they name nobody in particular.</summary>
internal static class DemoNames
{
    private static readonly string[] Families =
        ("佐藤 サトウ sato,鈴木 スズキ suzuki,高橋 タカハシ takahashi,田中 タナカ tanaka,伊藤 イトウ ito,渡辺 ワタナベ watanabe,山本 ヤマモト yamamoto," +
         "中村 ナカムラ nakamura,小林 コバヤシ kobayashi,加藤 カトウ kato,吉田 ヨシダ yoshida,山田 ヤマダ yamada,佐々木 ササキ sasaki,山口 ヤマグチ yamaguchi," +
         "松本 マツモト matsumoto,井上 イノウエ inoue,木村 キムラ kimura,林 ハヤシ hayashi,斎藤 サイトウ saito,清水 シミズ shimizu,山崎 ヤマザキ yamazaki," +
         "森 モリ mori,池田 イケダ ikeda,橋本 ハシモト hashimoto,阿部 アベ abe,石川 イシカワ ishikawa,山下 ヤマシタ yamashita,中島 ナカジマ nakajima," +
         "石井 イシイ ishii,小川 オガワ ogawa,前田 マエダ maeda,岡田 オカダ okada,長谷川 ハセガワ hasegawa,藤田 フジタ fujita,後藤 ゴトウ goto," +
         "近藤 コンドウ kondo,村上 ムラカミ murakami,遠藤 エンドウ endo,青木 アオキ aoki,坂本 サカモト sakamoto,福田 フクダ fukuda,太田 オオタ ota," +
         "西村 ニシムラ nishimura,藤井 フジイ fujii,金子 カネコ kaneko,岡本 オカモト okamoto,藤原 フジワラ fujiwara,中野 ナカノ nakano,三浦 ミウラ miura," +
         "原田 ハラダ harada,中川 ナカガワ nakagawa,松田 マツダ matsuda,竹内 タケウチ takeuchi,小野 オノ ono,田村 タムラ tamura,中山 ナカヤマ nakayama," +
         "和田 ワダ wada,石田 イシダ ishida,森田 モリタ morita,上田 ウエダ ueda,原 ハラ hara,内田 ウチダ uchida,柴田 シバタ shibata,酒井 サカイ sakai," +
         "宮崎 ミヤザキ miyazaki,横山 ヨコヤマ yokoyama,高木 タカギ takagi,安藤 アンドウ ando,宮本 ミヤモト miyamoto,大野 オオノ oono,小島 コジマ kojima," +
         "谷口 タニグチ taniguchi,今井 イマイ imai,工藤 クドウ kudo,高田 タカダ takada,増田 マスダ masuda,丸山 マルヤマ maruyama,杉山 スギヤマ sugiyama," +
         "村田 ムラタ murata,大塚 オオツカ otsuka,新井 アライ arai,小山 コヤマ koyama,平野 ヒラノ hirano,藤本 フジモト fujimoto,河野 コウノ kono," +
         "上野 ウエノ ueno,野口 ノグチ noguchi,武田 タケダ takeda,松井 マツイ matsui,千葉 チバ chiba,菅原 スガワラ sugawara,岩崎 イワサキ iwasaki," +
         "木下 キノシタ kinoshita,久保 クボ kubo,佐野 サノ sano,野村 ノムラ nomura,松尾 マツオ matsuo").Split(',');

    private static readonly string[] Givens =
        ("陽子 ヨウコ yoko,健太 ケンタ kenta,美咲 ミサキ misaki,大輔 ダイスケ daisuke,直美 ナオミ naomi,拓也 タクヤ takuya,由美 ユミ yumi,翔太 ショウタ shota," +
         "恵子 ケイコ keiko,誠 マコト makoto,愛 アイ ai,隆 タカシ takashi,真由美 マユミ mayumi,亮 リョウ ryo,さくら サクラ sakura,浩二 コウジ koji," +
         "千尋 チヒロ chihiro,学 マナブ manabu,香織 カオリ kaori,悠斗 ユウト yuto,理恵 リエ rie,哲也 テツヤ tetsuya,彩 アヤ aya,修 オサム osamu," +
         "結衣 ユイ yui,和彦 カズヒコ kazuhiko,智子 トモコ tomoko,蓮 レン ren,明美 アケミ akemi,雄一 ユウイチ yuichi,葵 アオイ aoi,正人 マサト masato," +
         "麻衣 マイ mai,徹 トオル toru,裕子 ヒロコ hiroko,航 ワタル wataru,久美子 クミコ kumiko,剛 ツヨシ tsuyoshi,菜摘 ナツミ natsumi,信也 シンヤ shinya," +
         "春香 ハルカ haruka,勇気 ユウキ yuki,典子 ノリコ noriko,駿 シュン shun,沙織 サオリ saori,博之 ヒロユキ hiroyuki,楓 カエデ kaede").Split(',');

    /// <summary>The number-th name; no two alike below 4,559; beyond, names repeat and the address carries a number.</summary>
    public static (string Family, string Given, string Kana, string Address) Of(int number)
    {
        // 97 and 47 share no factor, so stepping through both at once meets every pair before one repeats.
        var family = Families[number % 97].Split(' ');
        var given = Givens[(number * 5 + number / (97 * 47)) % 47].Split(' ');
        var address = $"{given[2]}.{family[2]}{(number < 97 * 47 ? "" : $"{number / (97 * 47) + 1}")}";
        return (family[0], given[0], $"{family[1]} {given[1]}", address);
    }
}
