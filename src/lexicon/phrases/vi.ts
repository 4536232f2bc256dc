import type { Lexicon } from '../types.js'

/** Vietnamese: what stands between and below the paragraphs most often. */
export const vi: Lexicon = {
  share: {
    whole: `chia sẻ, chia sẻ bài viết, chia sẻ facebook, sao chép liên kết, sao chép link, in bài viết, in trang,
      gửi email`,
  },
  follow: {
    whole: `theo dõi, theo dõi chúng tôi`,
    opens: `theo dõi chúng tôi trên, theo dõi báo`,
  },
  newsletter: {
    whole: `bản tin, đăng ký, đăng ký nhận tin, đăng ký nhận bản tin, email của bạn, nhập email, hủy đăng ký`,
    opens: `đăng ký nhận bản tin, đăng ký nhận tin, bằng cách đăng ký, nhập email của bạn`,
  },
  related: {
    whole: `xem thêm, đọc thêm, bài viết liên quan, tin liên quan, bài liên quan, tin cùng chuyên mục,
      cùng chuyên mục, tin khác, các tin khác, có thể bạn quan tâm, có thể bạn thích, bạn có thể quan tâm,
      đề xuất cho bạn`,
    start: `xem thêm:, đọc thêm:, >> xem thêm:, tin liên quan:, bài liên quan:`,
  },
  popular: {
    whole: `đọc nhiều, đọc nhiều nhất, xem nhiều, xem nhiều nhất, tin mới, tin mới nhất, mới nhất, tin nóng,
      nổi bật`,
  },
  continues: {
    whole: `đọc tiếp, xem tiếp, tiếp tục đọc`,
    opens: `bài viết tiếp tục sau, nội dung tiếp tục sau`,
  },
  cookies: {
    whole: `chính sách cookie, chấp nhận, chấp nhận tất cả, từ chối, tôi đồng ý, đồng ý`,
  },
  consent: {
    opens: `trang web này sử dụng cookie, chúng tôi sử dụng cookie, website này sử dụng cookie`,
  },
  advertising: {
    whole: `quảng cáo, nội dung tài trợ, tài trợ, liên hệ quảng cáo`,
  },
  comments: {
    whole: `bình luận, # bình luận, ý kiến, ý kiến bạn đọc, viết bình luận, gửi bình luận, để lại bình luận,
      xem thêm bình luận, trả lời, báo cáo`,
    opens: `bài viết này có hữu ích, trang này có hữu ích`,
  },
  tags: {
    whole: `từ khóa, thẻ, chủ đề, tags`,
    start: `từ khóa:, thẻ:, chủ đề:, tags:`,
  },
  copyright: {
    opens: `bản quyền thuộc, © bản quyền, giữ bản quyền nội dung`,
  },
  navigation: {
    whole: `trang chủ, menu, tìm kiếm, chuyển đến nội dung, bỏ qua nội dung, về đầu trang, lên đầu trang,
      giới thiệu, liên hệ, xem tất cả`,
  },
  login: {
    whole: `đăng nhập, đăng xuất, tài khoản, đăng ký tài khoản`,
  },
  legal: {
    whole: `chính sách bảo mật, điều khoản sử dụng, điều khoản dịch vụ`,
  },
  appPromo: {
    opens: `tải ứng dụng, tải app`,
  },
  support: {
    whole: `ủng hộ`,
    opens: `nếu bạn thích bài viết`,
  },
  readingTime: {
    whole: `# phút đọc, thời gian đọc # phút`,
  },
  player: {
    whole: `phát video, nghe bài viết, nghe đọc bài`,
  },
}
